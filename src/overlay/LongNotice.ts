import { longestText } from './longestText.ts';
import type { Rect } from './Rect.ts';
import type { Surface } from './Surface.ts';

/** From the edges of the box, CSS pixels. */
const gap = 6;

/** Says in a box that its text is too long to be checked, so that a page without underlines is not taken for clean. */
export class LongNotice {
  readonly #surface: Surface;
  #element: HTMLElement | undefined;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  /** Shows it in the lower right corner of what is seen of the box; `origin` is the corner of the layer. */
  show(seen: Rect, origin: { x: number; y: number }): void {
    this.#element ??= this.#make();
    const { style, offsetWidth: width, offsetHeight: height } = this.#element;
    style.left = `${Math.max(seen.left, seen.right - width - gap) - origin.x}px`;
    style.top = `${Math.max(seen.top, seen.bottom - height - gap) - origin.y}px`;
    style.maxWidth = `${seen.right - seen.left}px`;
  }

  hide(): void {
    this.#element?.remove();
    this.#element = undefined;
  }

  #make(): HTMLElement {
    const { layer, status, host } = this.#surface;
    const element = host.ownerDocument.createElement('div');
    element.className = 'notice';
    element.lang = 'en';
    element.dir = 'ltr';
    element.textContent = `Not checked: over ${longestText.toLocaleString('en-US')} characters`;
    layer.append(element);
    status.textContent = element.textContent;
    return element;
  }
}
