interface Entered {
  document: Document;
  ending: AbortController;
}

/** Enters the frames of a document that are of its own origin, and enters again what is loaded into one. */
export class FrameWatch {
  readonly #enter: (document: Document, signal: AbortSignal) => void;
  readonly #signal: AbortSignal;
  readonly #frames = new Map<HTMLIFrameElement, Entered | undefined>();

  /** `enter` gets a frame's document, and a signal for when that has gone. */
  constructor(enter: (document: Document, signal: AbortSignal) => void, signal: AbortSignal) {
    this.#enter = enter;
    this.#signal = signal;
    signal.addEventListener(
      'abort',
      () => {
        for (const entered of this.#frames.values()) entered?.ending.abort();
      },
      { once: true },
    );
  }

  add(frame: HTMLIFrameElement): void {
    if (this.#frames.has(frame)) return;
    this.#frames.set(frame, undefined);
    frame.addEventListener('load', () => this.#look(frame), { signal: this.#signal });
    this.#look(frame);
  }

  /** Leaves the frames that were taken out of the page. */
  sweep(): void {
    for (const [frame, entered] of this.#frames) {
      if (frame.isConnected) continue;
      entered?.ending.abort();
      this.#frames.delete(frame);
    }
  }

  #look(frame: HTMLIFrameElement): void {
    if (!this.#frames.has(frame)) return;
    const before = this.#frames.get(frame);
    const document = contentOf(frame);
    // An editor may write its document anew into the same object, and our element is gone with the old one.
    before?.ending.abort();
    if (!document) {
      this.#frames.set(frame, undefined);
      return;
    }
    const ending = new AbortController();
    this.#frames.set(frame, { document, ending });
    this.#enter(document, ending.signal);
  }
}

/** The document of a frame; `null` for one of another origin. */
function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
