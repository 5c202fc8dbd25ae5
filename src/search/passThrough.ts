import type { Bytes } from '../bytes/Bytes.ts';
import { concatBytes } from '../bytes/concatBytes.ts';

/**
 * What comes out of a compressing or decompressing stream for these bytes; `undefined` where it refuses them or
 * gives more than `largest`. No `Blob` and no `Response` on the way: browsers may put those on disk (P1).
 */
export async function passThrough(
  stream: CompressionStream | DecompressionStream,
  bytes: Bytes,
  largest = Number.POSITIVE_INFINITY,
): Promise<Bytes | undefined> {
  const writer = stream.writable.getWriter();
  // What goes wrong in here is seen by the reader below.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return concatBytes(...parts);
      length += value.length;
      if (length > largest) return undefined;
      parts.push(value);
    }
  } catch {
    return undefined;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
