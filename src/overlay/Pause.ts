/** Does something when there has been nothing for so many milliseconds, and the page has nothing better to do. */
export class Pause {
  readonly #length: number;
  readonly #act: () => void;
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle = 0;

  constructor(length: number, act: () => void) {
    this.#length = length;
    this.#act = act;
  }

  /** There was something. A timer that runs goes on, and asks again: to set one for each key would cost more. */
  restart(): void {
    this.#until = performance.now() + this.#length;
    if (this.#idle !== 0) cancelIdleCallback(this.#idle);
    this.#idle = 0;
    this.#timer ??= setTimeout(() => this.#ask(), this.#length);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    cancelIdleCallback(this.#idle);
    this.#idle = 0;
  }

  #ask(): void {
    const left = this.#until - performance.now();
    this.#timer = left > 1 ? setTimeout(() => this.#ask(), left) : undefined;
    if (left > 1) return;
    this.#idle = requestIdleCallback(
      () => {
        this.#idle = 0;
        this.#act();
      },
      { timeout: this.#length },
    );
  }
}
