import { overlaySheet } from './overlaySheet.ts';

/** More often than this the page takes our element away for a reason, and we let it. */
const patience = 20;

/**
 * The one element of ours in a page: a host with a closed shadow root. What it shows stands in the browser's top
 * layer, so that no style of the page moves, hides or covers it.
 */
export class Surface {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Holds underlines. Scrolls with the page by itself; its own corner is the origin of what stands in it. */
  readonly layer: HTMLElement;
  /** Holds what is measured and never seen. */
  readonly bench: HTMLElement;
  readonly status: HTMLElement;
  readonly #frame: HTMLElement;
  #restored = 0;

  constructor(document: Document) {
    const make = (className: string, parent: Node): HTMLElement => {
      const element = document.createElement('div');
      element.className = className;
      parent.appendChild(element);
      return element;
    };
    this.host = document.createElement('casewright-overlay');
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = [overlaySheet(document)];
    this.#frame = make('frame', this.root);
    this.bench = make('bench', this.#frame);
    this.bench.ariaHidden = 'true';
    this.layer = make('layer', this.#frame);
    this.layer.ariaHidden = 'true';
    this.layer.popover = 'manual';
    this.status = make('status', this.#frame);
    this.status.role = 'status';
    this.keep();
  }

  /** An element of ours beside the layer, in the frame that page zoom does not reach. */
  add(element: HTMLElement): void {
    this.#frame.append(element);
  }

  /** Puts the host back where it belongs, should the page have taken it out. Gives whether it is there. */
  keep(): boolean {
    const { documentElement } = this.host.ownerDocument;
    if (this.host.parentNode !== documentElement) {
      if (this.#restored > patience || !documentElement) return false;
      this.#restored += 1;
      documentElement.append(this.host);
    }
    if (!this.layer.matches(':popover-open')) this.layer.showPopover();
    return true;
  }

  /** Brings the layer over a dialog of the page's that has come up since. */
  raise(): void {
    if (this.layer.matches(':popover-open')) this.layer.hidePopover();
    this.keep();
  }

  /** The layer's corner on the screen. Page zoom is taken off first: one pixel in it is one of the viewport's. */
  origin(): { x: number; y: number } {
    const zoom = this.host.currentCSSZoom;
    this.#frame.style.setProperty('zoom', zoom === 1 ? 'normal' : String(1 / zoom));
    const { left, top } = this.layer.getBoundingClientRect();
    return { x: left, y: top };
  }

  remove(): void {
    this.host.remove();
  }
}
