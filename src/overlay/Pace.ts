/** Does something again and again, but no more often than once in so many milliseconds. */
export class Pace {
  readonly #rest: number;
  readonly #act: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = Number.NEGATIVE_INFINITY;

  constructor(rest: number, act: () => void) {
    this.#rest = rest;
    this.#act = act;
  }

  /** Does it at once, if that is not too soon, else when it no longer is. */
  now(): void {
    this.#plan(Math.max(0, this.#last + this.#rest - performance.now()));
  }

  /** Does it after a rest. */
  later(): void {
    this.#plan(this.#rest);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #plan(wait: number): void {
    if (this.#timer !== undefined) return;
    const act = (): void => {
      this.#timer = undefined;
      this.#last = performance.now();
      this.#act();
    };
    if (wait === 0) act();
    else this.#timer = setTimeout(act, wait);
  }
}
