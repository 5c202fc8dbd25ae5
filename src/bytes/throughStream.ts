import type { Bytes } from './Bytes.ts';
import { concatBytes } from './concatBytes.ts';

/**
 * All that comes out of a stream when the bytes go in. Rejects where the stream refuses them, and with
 * `RangeError` as soon as more than `limit` bytes have come: what is small can swell a thousandfold.
 */
export async function throughStream(
  bytes: Bytes,
  stream: { readonly readable: ReadableStream<Uint8Array>; readonly writable: WritableStream<BufferSource> },
  limit: number,
): Promise<Bytes> {
  const writer = stream.writable.getWriter();
  const writing = writer.write(bytes).then(() => writer.close());
  // Told by the reading side too; unhandled it would end a worker.
  writing.catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Bytes[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > limit) {
      await reader.cancel().catch(() => undefined);
      throw new RangeError('more bytes than allowed');
    }
    parts.push(value as Bytes);
  }
  await writing;
  return concatBytes(...parts);
}
