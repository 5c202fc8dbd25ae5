import { findingFamily } from '../checks/findingFamily.ts';
import type { DrawnMark } from './DrawnMark.ts';
import type { Mark } from './Mark.ts';
import type { Rect } from './Rect.ts';

/** Draws the underlines of one box: a frame as large as what is seen of the box, and in it an element a line. */
export class BoxPainter {
  readonly #clip: HTMLElement;
  readonly #pool: HTMLElement[] = [];
  #used = 0;

  constructor(layer: HTMLElement) {
    this.#clip = layer.ownerDocument.createElement('div');
    layer.append(this.#clip);
    this.clear();
  }

  /** `origin` is the corner of the layer on the screen; `dark` says that the page's own text here is light. */
  draw(
    drawn: readonly DrawnMark[],
    clip: Rect,
    origin: { x: number; y: number },
    dark: boolean,
    pointed?: Mark,
  ): void {
    setClass(this.#clip, dark ? 'clip on-dark' : 'clip');
    place(this.#clip, clip, origin.x, origin.y);
    let used = 0;
    for (const { mark, rects } of drawn) {
      const { kind, level } = mark.finding;
      const name = `mark ${findingFamily(kind)} ${level} kind-${kind}${mark === pointed ? ' pointed' : ''}`;
      for (const rect of rects) {
        const line = this.#line(used);
        setClass(line, name);
        place(line, rect, clip.left, clip.top);
        used += 1;
      }
    }
    for (let i = used; i < this.#used; i += 1) setClass(this.#line(i), 'idle');
    this.#used = used;
  }

  clear(): void {
    setClass(this.#clip, 'idle');
  }

  remove(): void {
    this.#clip.remove();
  }

  #line(index: number): HTMLElement {
    const found = this.#pool[index];
    if (found) return found;
    const line = this.#clip.ownerDocument.createElement('div');
    this.#clip.append(line);
    this.#pool.push(line);
    return line;
  }
}

function setClass(element: HTMLElement, name: string): void {
  if (element.className !== name) element.className = name;
}

function place({ style }: HTMLElement, { left, top, right, bottom }: Rect, x: number, y: number): void {
  style.left = `${(left - x).toFixed(2)}px`;
  style.top = `${(top - y).toFixed(2)}px`;
  style.width = `${(right - left).toFixed(2)}px`;
  style.height = `${(bottom - top).toFixed(2)}px`;
}
