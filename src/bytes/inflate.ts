import type { Bytes } from './Bytes.ts';
import { throughStream } from './throughStream.ts';

/** What was compressed (RFC 1951, raw), or `undefined` where it is none or comes to more than `limit` bytes. */
export async function inflate(bytes: Bytes, limit: number): Promise<Bytes | undefined> {
  try {
    return await throughStream(bytes, new DecompressionStream('deflate-raw'), limit);
  } catch {
    return undefined;
  }
}
