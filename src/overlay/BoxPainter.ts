import { findingFamily } from '../checks/findingFamily.ts';
import type { DrawnMark } from './DrawnMark.ts';
import type { Mark } from './Mark.ts';
import type { Rect } from './Rect.ts';

/** An element of ours and what was last written to it: writing the same again costs the page a look at it. */
interface Drawn {
  element: HTMLElement;
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Draws the underlines of one box: a frame as large as what is seen of the box, and in it an element a line. */
export class BoxPainter {
  readonly #clip: Drawn;
  readonly #pool: Drawn[] = [];
  #used = 0;

  constructor(layer: HTMLElement) {
    this.#clip = make(layer);
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
    this.#clip.element.remove();
  }

  #line(index: number): Drawn {
    const found = this.#pool[index];
    if (found) return found;
    const line = make(this.#clip.element);
    this.#pool.push(line);
    return line;
  }
}

function make(parent: HTMLElement): Drawn {
  const element = parent.ownerDocument.createElement('div');
  parent.append(element);
  return { element, name: '', left: -1e9, top: -1e9, width: -1, height: -1 };
}

function setClass(drawn: Drawn, name: string): void {
  if (drawn.name === name) return;
  drawn.name = name;
  drawn.element.className = name;
}

function place(drawn: Drawn, { left, top, right, bottom }: Rect, x: number, y: number): void {
  const { style } = drawn.element;
  const set = (side: 'left' | 'top' | 'width' | 'height', to: number): void => {
    if (Math.abs(drawn[side] - to) < 0.01) return;
    drawn[side] = to;
    style[side] = `${to.toFixed(2)}px`;
  };
  set('left', left - x);
  set('top', top - y);
  set('width', right - left);
  set('height', bottom - top);
}
