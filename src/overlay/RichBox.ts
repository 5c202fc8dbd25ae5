import type { Rect } from './Rect.ts';
import type { RichText } from './RichText.ts';
import { readRich } from './readRich.ts';
import { selectionIn } from './selectionIn.ts';
import type { TextBox } from './TextBox.ts';

/** An editable element (`contenteditable`), in which the page itself can be asked where its letters stand. */
export class RichBox implements TextBox {
  readonly element: HTMLElement;
  readonly #range: Range;
  #preserved = false;
  #rich: RichText = { text: '', pieces: [] };

  constructor(element: HTMLElement) {
    this.element = element;
    this.#range = element.ownerDocument.createRange();
    this.restyle();
  }

  read(): string {
    this.#rich = readRich(this.element, this.#preserved);
    return this.#rich.text;
  }

  layOut(): void {
    // The page has done it.
  }

  restyle(): void {
    this.#preserved = /pre|break-spaces/.test(getComputedStyle(this.element).whiteSpace);
  }

  locate(): Rect {
    return this.element.getBoundingClientRect();
  }

  rects(from: number, to: number): Rect[] {
    const found: Rect[] = [];
    const { pieces } = this.#rich;
    for (let i = this.#pieceAt(from); i < pieces.length; i += 1) {
      const piece = pieces[i];
      if (!piece || piece.start >= to) break;
      const { length } = piece.node.data;
      const start = Math.max(0, from - piece.start);
      if (start >= length) continue;
      this.#range.setStart(piece.node, start);
      this.#range.setEnd(piece.node, Math.min(length, to - piece.start));
      for (const rect of this.#range.getClientRects()) if (rect.width > 0) found.push(rect);
    }
    return found;
  }

  caret(): number | undefined {
    const selection = selectionIn(this.element);
    if (!selection?.isCollapsed) return undefined;
    const piece = this.#rich.pieces.find(({ node }) => node === selection.anchorNode);
    return piece && piece.start + selection.anchorOffset;
  }

  select(from: number, to: number): void {
    const start = this.#pointAt(from, false);
    const end = this.#pointAt(to, true);
    if (start && end) {
      selectionIn(this.element)?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
    }
  }

  limit(): undefined {
    return undefined;
  }

  remove(): void {
    this.#rich = { text: '', pieces: [] };
  }

  /** The node and place of an offset; at the seam of two nodes the end of the first, if `before`. */
  #pointAt(offset: number, before: boolean): { node: Text; offset: number } | undefined {
    const at = this.#pieceAt(before ? Math.max(0, offset - 1) : offset);
    const piece = this.#rich.pieces[at];
    return (
      piece && {
        node: piece.node,
        offset: Math.min(piece.node.data.length, Math.max(0, offset - piece.start)),
      }
    );
  }

  #pieceAt(offset: number): number {
    const { pieces } = this.#rich;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}
