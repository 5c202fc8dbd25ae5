import { isBoxElement } from './isBoxElement.ts';

interface Watcher {
  /** A box has come into view. */
  shown(element: HTMLElement): void;
  /** A box has left the view, or the page. */
  gone(element: HTMLElement): void;
  /** Something of the page's has changed that may have moved or redrawn boxes. */
  changed(records: readonly MutationRecord[]): void;
}

const boxes = 'textarea, input, [contenteditable]';

/** Finds a page's text boxes and tells which of them are in view: one observer each for nodes and for the view. */
export class BoxFinder {
  readonly #watcher: Watcher;
  readonly #view: IntersectionObserver;
  readonly #nodes: MutationObserver;
  readonly #known = new Set<HTMLElement>();
  readonly #roots = new WeakSet<Node>();

  constructor(document: Document, watcher: Watcher) {
    this.#watcher = watcher;
    this.#view = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) watcher.shown(target as HTMLElement);
        else watcher.gone(target as HTMLElement);
      }
    });
    this.#nodes = new MutationObserver((records) => this.#read(records));
    this.watchRoot(document);
  }

  /** Watches a document or an open shadow root, once. */
  watchRoot(root: Document | ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#nodes.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: [
        'class',
        'style',
        'hidden',
        'open',
        'type',
        'readonly',
        'disabled',
        'contenteditable',
      ],
    });
    this.#addFrom(root);
  }

  add(element: HTMLElement): void {
    if (this.#known.has(element)) return;
    this.#known.add(element);
    const root = element.getRootNode();
    if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) this.watchRoot(root as ShadowRoot);
    this.#view.observe(element);
  }

  /** Tells again whether a known box is in view. */
  ask(element: HTMLElement): void {
    if (!this.#known.has(element)) return;
    this.#view.unobserve(element);
    this.#view.observe(element);
  }

  stop(): void {
    this.#view.disconnect();
    this.#nodes.disconnect();
    this.#known.clear();
  }

  #read(records: readonly MutationRecord[]): void {
    let removed = false;
    for (const record of records) {
      removed ||= record.removedNodes.length > 0;
      for (const node of record.addedNodes)
        if (node.nodeType === Node.ELEMENT_NODE) this.#addFrom(node as Element);
      if (record.type === 'attributes') {
        const target = record.target as HTMLElement;
        if (record.attributeName === 'contenteditable') this.#addFrom(target);
        if (/type|readonly|disabled|contenteditable/.test(record.attributeName ?? '')) this.ask(target);
      }
    }
    if (removed) {
      for (const element of this.#known) {
        if (element.isConnected) continue;
        this.#known.delete(element);
        this.#view.unobserve(element);
        this.#watcher.gone(element);
      }
    }
    this.#watcher.changed(records);
  }

  #addFrom(root: Document | ShadowRoot | Element): void {
    if (isBoxElement(root)) this.add(root);
    for (const element of root.querySelectorAll(boxes)) if (isBoxElement(element)) this.add(element);
  }
}
