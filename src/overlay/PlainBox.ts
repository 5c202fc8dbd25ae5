import { MirrorText } from './MirrorText.ts';
import { mirroredStyles } from './mirroredStyles.ts';
import type { Rect } from './Rect.ts';
import type { TextBox } from './TextBox.ts';

/**
 * A `textarea` or an `input`. The page can't be asked where its letters stand, so the text is laid out a second
 * time, unseen, in an element of ours with the same font and width.
 */
export class PlainBox implements TextBox {
  readonly element: HTMLTextAreaElement | HTMLInputElement;
  readonly #mirror: HTMLElement;
  readonly #text: MirrorText;
  readonly #oneLine: boolean;
  #read = '';
  /** The text laid out is not the one last read. */
  #stale = true;
  /** Border and padding at each side, CSS pixels of the box. */
  #edge = { left: 0, top: 0, right: 0, bottom: 0 };
  #border = { left: 0, top: 0, right: 0, bottom: 0 };
  #at = { x: 0, y: 0, scale: 1 };

  /** `parent` is an element of ours without zoom of its own. */
  constructor(element: HTMLTextAreaElement | HTMLInputElement, parent: Element) {
    this.element = element;
    this.#oneLine = element.localName === 'input';
    this.#mirror = parent.ownerDocument.createElement('div');
    this.#mirror.className = 'mirror';
    parent.append(this.#mirror);
    this.#text = new MirrorText(this.#mirror);
    this.restyle();
  }

  read(): string {
    const { value } = this.element;
    this.#stale ||= value !== this.#read;
    this.#read = value;
    return value;
  }

  layOut(): void {
    if (this.#stale) this.#text.set(this.#read);
    this.#stale = false;
  }

  restyle(): void {
    const { element } = this;
    const style = getComputedStyle(element);
    const own = this.#mirror.style;
    for (const name of mirroredStyles) own.setProperty(name, style.getPropertyValue(name));
    own.setProperty('white-space', this.#oneLine ? 'pre' : style.whiteSpace);
    own.setProperty('zoom', String(element.currentCSSZoom));
    const size = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
    const sides = ['left', 'top', 'right', 'bottom'] as const;
    for (const side of sides) {
      this.#border[side] = size(`border-${side}-width`);
      this.#edge[side] = this.#border[side] + size(`padding-${side}`);
    }
    const outer = style.boxSizing === 'border-box';
    const width = size('width') - (outer ? this.#edge.left + this.#edge.right : 0) - this.#scrollbar();
    own.setProperty('width', `${Math.max(0, width)}px`);
    this.#text.forget();
  }

  locate(): Rect {
    const { element } = this;
    this.layOut();
    const rect = element.getBoundingClientRect();
    const zoom = element.currentCSSZoom;
    const stretch = element.offsetWidth === 0 ? 1 : rect.width / (element.offsetWidth * zoom);
    // `offsetWidth` is a whole number: a small difference is rounding, a large one a transform of the page's.
    const scale = Math.abs(stretch - 1) < 0.02 ? 1 : stretch;
    const k = zoom * scale;
    const edge = this.#edge;
    // A scroll bar on the left, as in text that runs from right to left.
    const bar = Math.max(0, element.clientLeft - Math.round(this.#border.left));
    const height = rect.height / k - edge.top - edge.bottom;
    const down = this.#oneLine ? (height - this.#mirror.getBoundingClientRect().height / zoom) / 2 : 0;
    this.#at = {
      x: rect.left + (edge.left + bar - element.scrollLeft) * k,
      y: rect.top + (edge.top + down - element.scrollTop) * k,
      scale,
    };
    const side = this.#oneLine ? edge : this.#border;
    const left = rect.left + (side.left + bar) * k;
    const top = rect.top + this.#border.top * k;
    return {
      left,
      top,
      right: this.#oneLine ? rect.right - edge.right * k : left + element.clientWidth * k,
      bottom: top + element.clientHeight * k,
    };
  }

  rects(from: number, to: number): Rect[] {
    const { x, y, scale } = this.#at;
    return this.#text.rects(from, to).map((rect) => ({
      left: x + rect.left * scale,
      top: y + rect.top * scale,
      right: x + rect.right * scale,
      bottom: y + rect.bottom * scale,
    }));
  }

  caret(): number | undefined {
    const { selectionStart, selectionEnd } = this.element;
    return selectionStart !== null && selectionStart === selectionEnd ? selectionStart : undefined;
  }

  select(from: number, to: number): void {
    this.element.setSelectionRange(from, to);
  }

  limit(): number | undefined {
    return this.element.maxLength < 0 ? undefined : this.element.maxLength;
  }

  remove(): void {
    this.#mirror.remove();
  }

  #scrollbar(): number {
    const { offsetWidth, clientWidth } = this.element;
    if (this.#oneLine) return 0;
    return Math.max(0, offsetWidth - clientWidth - Math.round(this.#border.left + this.#border.right));
  }
}
