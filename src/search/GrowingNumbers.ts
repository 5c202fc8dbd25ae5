/** A list of 32-bit numbers that grows, at four bytes each. */
export class GrowingNumbers {
  #values = new Uint32Array(1024);
  length = 0;

  /** As far as `length`; only until the next `push`. */
  get values(): Uint32Array {
    return this.#values;
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const more = new Uint32Array(Math.ceil(this.length * 1.5));
      more.set(this.#values);
      this.#values = more;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }
}
