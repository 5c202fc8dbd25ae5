/** A value that changes over time, and can be watched. */
export interface Store<T> {
  readonly value: T;
  /** Calls back after each change, not at once; gives the function that ends it. */
  subscribe(changed: () => void): () => void;
}

/** A store that its owner may set. Setting an equal value (`Object.is`) tells nobody. */
export class WritableStore<T> implements Store<T> {
  readonly #watchers = new Set<() => void>();
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const changed of [...this.#watchers]) changed();
  }

  subscribe(changed: () => void): () => void {
    this.#watchers.add(changed);
    return () => this.#watchers.delete(changed);
  }
}
