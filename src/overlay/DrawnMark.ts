import type { Mark } from './Mark.ts';
import type { Rect } from './Rect.ts';

/** A mark and the lines of its words on the screen. */
export interface DrawnMark {
  mark: Mark;
  /** One for each line, first line first; never empty. */
  rects: Rect[];
}
