import type { Bytes } from './Bytes.ts';
import { throughStream } from './throughStream.ts';

/** The bytes compressed (RFC 1951, raw). */
export function deflate(bytes: Bytes): Promise<Bytes> {
  return throughStream(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
}
