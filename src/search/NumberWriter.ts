/** Appends numbers of up to 28 bits to bytes that grow: seven bits a byte, lowest first, the eighth if more follow. */
export class NumberWriter {
  #bytes = new Uint8Array(4096);
  length = 0;

  push(value: number): void {
    if (this.length + 4 > this.#bytes.length) this.#grow();
    let left = value;
    while (left > 127) {
      this.#bytes[this.length++] = (left & 127) | 128;
      left >>>= 7;
    }
    this.#bytes[this.length++] = left;
  }

  pushBytes(bytes: Uint8Array): void {
    while (this.length + bytes.length > this.#bytes.length) this.#grow();
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  #grow(): void {
    const more = new Uint8Array(this.#bytes.length * 2);
    more.set(this.#bytes);
    this.#bytes = more;
  }

  /** A copy of what was written from an offset on. */
  from(offset: number): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(offset, this.length);
  }
}
