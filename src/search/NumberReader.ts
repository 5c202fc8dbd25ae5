/** Reads what `NumberWriter` wrote, off bytes that may be anything: where there is no number, it gives −1. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): number {
    const first = this.#bytes[this.at];
    if (first === undefined) return -1;
    this.at += 1;
    if (first < 128) return first;
    let value = first & 127;
    for (let shift = 7; shift < 28; shift += 7) {
      const byte = this.#bytes[this.at];
      if (byte === undefined) return -1;
      this.at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    return -1;
  }
}
