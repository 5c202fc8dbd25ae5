import type { DrawnMark } from './DrawnMark.ts';
import type { Mark } from './Mark.ts';
import type { Rect } from './Rect.ts';

/** A finding longer than this many letters may run over many lines, and is measured whether in view or not. */
const long = 80;

/**
 * The marks that stand in view, measured. Words further on stand further down: of the short ones, in order, only
 * those at the upper edge are searched for, by halves, and those in view are measured.
 */
export function drawnInView(
  marks: readonly Mark[],
  rectsOf: (from: number, to: number) => Rect[],
  view: Rect,
): DrawnMark[] {
  const isLong = ({ from, to }: Mark): boolean => to - from > long;
  const short = marks.filter((mark) => !isLong(mark));
  let low = 0;
  let high = short.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = short[middle];
    const last = mark && rectsOf(mark.from, mark.to).at(-1);
    if (last && last.bottom < view.top) low = middle + 1;
    else high = middle;
  }
  const drawn: DrawnMark[] = [];
  const add = (mark: Mark): Rect[] => {
    const rects = rectsOf(mark.from, mark.to);
    const seen = rects.filter(
      ({ left, top, right, bottom }) =>
        bottom > view.top && top < view.bottom && right > view.left && left < view.right,
    );
    if (seen.length > 0) drawn.push({ mark, rects: seen });
    return rects;
  };
  for (const mark of marks) if (isLong(mark)) add(mark);
  for (let i = low; i < short.length; i += 1) {
    const mark = short[i];
    const first = mark && add(mark)[0];
    if (first && first.top > view.bottom) break;
  }
  return drawn;
}
