const steps = Array.from({ length: 101 }, (_, step) => step / 100);

/**
 * Tells when an element is no longer where it was, whatever moved it: the browser watches a view drawn tightly
 * around it. There is no event for this, and asking in every frame would keep the machine awake.
 */
export class MoveWatch {
  readonly #element: Element;
  readonly #onMove: () => void;
  #observer: IntersectionObserver | undefined;
  #at = '';

  constructor(element: Element, onMove: () => void) {
    this.#element = element;
    this.#onMove = onMove;
  }

  /** Call when the element has been drawn to: from here on another place is a move. */
  set(): void {
    const { left, top, right, bottom } = this.#element.getBoundingClientRect();
    const view = this.#element.ownerDocument.documentElement;
    const margin = [top, view.clientWidth - right, view.clientHeight - bottom, left].map(
      (side) => `${-Math.floor(side)}px`,
    );
    const at = margin.join(' ');
    if (at === this.#at) return;
    this.#at = at;
    this.#observer?.disconnect();
    let first = true;
    this.#observer = new IntersectionObserver(
      (entries) => {
        const now = entries.at(-1)?.boundingClientRect;
        const moved = !now || Math.abs(now.left - left) > 0.5 || Math.abs(now.top - top) > 0.5;
        if (!first || moved) {
          this.#at = '';
          this.#onMove();
        }
        first = false;
      },
      { root: this.#element.ownerDocument, rootMargin: at, threshold: steps },
    );
    this.#observer.observe(this.#element);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#at = '';
  }
}
