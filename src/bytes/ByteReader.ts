import type { Bytes } from './Bytes.ts';

/** Reads fields off bytes that may be anything. Reading past the end throws `RangeError`: catch it at the edge. */
export class ByteReader {
  readonly #bytes: Bytes;
  #at = 0;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** A copy of the next `length` bytes. */
  take(length: number): Bytes {
    if (length < 0 || length > this.left) throw new RangeError('bytes end too soon');
    const part = this.#bytes.slice(this.#at, this.#at + length);
    this.#at += length;
    return part;
  }

  byte(): number {
    return this.take(1)[0] as number;
  }

  /** Unsigned 32 bits, big-endian. */
  uint32(): number {
    return new DataView(this.take(4).buffer).getUint32(0);
  }

  /** Unsigned 64 bits, big-endian, up to 2^53 − 1. */
  uint53(): number {
    const value = new DataView(this.take(8).buffer).getBigUint64(0);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('number too large');
    return Number(value);
  }

  /** Bytes with their length (32 bits) before them. */
  block(maxLength: number): Bytes {
    const length = this.uint32();
    if (length > maxLength) throw new RangeError('block too large');
    return this.take(length);
  }
}
