import type { Rect } from './Rect.ts';

/** A text box of the page, as the overlay reads and measures it. Offsets are UTF-16 units of `read()`. */
export interface TextBox {
  readonly element: HTMLElement;
  /** The whole text as it is now. Offsets given to the other methods are of the text last read. */
  read(): string;
  /** Makes ready to be measured: writes to what is ours, where the text has to be laid out anew. */
  layOut(): void;
  /** Looks again at what the box is styled as; call when its size or style may have changed. */
  restyle(): void;
  /** Takes the box's place on the screen; call once before `rects`, in each frame. Gives what of it shows text. */
  locate(): Rect;
  /** Where a stretch of text stands on the screen, one rectangle a line; may be empty. */
  rects(from: number, to: number): Rect[];
  /** The caret, or `undefined` when text is selected or the caret is elsewhere. */
  caret(): number | undefined;
  select(from: number, to: number): void;
  /** How many letters the box takes, or `undefined` for as many as one likes. */
  limit(): number | undefined;
  remove(): void;
}
