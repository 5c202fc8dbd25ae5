import { isBoxElement } from './isBoxElement.ts';
import type { OverlayOptions } from './OverlayOptions.ts';

interface Watcher {
  /** A box has come into view. */
  shown(element: HTMLElement): void;
  /** A box has left the view, or the page. */
  gone(element: HTMLElement): void;
  /** There is a shadow root: what happens in it may not be heard outside. */
  entered(root: ShadowRoot): void;
  frame(element: HTMLIFrameElement): void;
  /** Something of the page's has changed that may have moved or redrawn boxes. */
  changed(records: readonly MutationRecord[]): void;
}

const sought = 'textarea, input, [contenteditable], iframe, frame';
const watched: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'type', 'readonly', 'disabled', 'contenteditable'],
};

/** Finds a page's text boxes and tells which of them are in view: one observer each for nodes and for the view. */
export class BoxFinder {
  readonly #watcher: Watcher;
  readonly #shadowRootOf: OverlayOptions['shadowRootOf'];
  readonly #view: IntersectionObserver;
  readonly #nodes: MutationObserver;
  readonly #known = new Set<HTMLElement>();
  readonly #roots = new WeakSet<Node>();

  constructor(document: Document, shadowRootOf: OverlayOptions['shadowRootOf'], watcher: Watcher) {
    this.#watcher = watcher;
    this.#shadowRootOf = shadowRootOf;
    this.#view = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) watcher.shown(target as HTMLElement);
        else watcher.gone(target as HTMLElement);
      }
    });
    this.#nodes = new MutationObserver((records) => this.#read(records));
    this.#roots.add(document);
    this.#nodes.observe(document, watched);
    this.#addFrom(document);
  }

  /** Watches a box, once, from here on; and the shadow root that it stands in. */
  add(element: HTMLElement): void {
    if (this.#known.has(element)) return;
    this.#known.add(element);
    const root = element.getRootNode();
    if (root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) this.#enter(root as ShadowRoot);
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

  #enter(root: ShadowRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    this.#nodes.observe(root, watched);
    this.#watcher.entered(root);
    this.#addFrom(root);
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
    if (root.nodeType === Node.ELEMENT_NODE) {
      this.#addOne(root as Element);
      this.#enterHost(root as Element);
    }
    for (const element of root.querySelectorAll(sought)) this.#addOne(element);
    for (const element of root.querySelectorAll('*')) this.#enterHost(element);
  }

  #addOne(element: Element): void {
    if (element.localName === 'iframe' || element.localName === 'frame')
      this.#watcher.frame(element as HTMLIFrameElement);
    // Each box that is watched costs a little in every frame; an empty line is written into before it matters.
    else if (element.localName === 'input' && (element as HTMLInputElement).value === '') return;
    else if (isBoxElement(element)) this.add(element);
  }

  #enterHost(element: Element): void {
    // What is ours changes with each thing drawn, and would be drawn anew for it.
    const inner = element.localName.startsWith('casewright-') ? null : this.#shadowRootOf(element);
    if (inner) this.#enter(inner);
  }
}
