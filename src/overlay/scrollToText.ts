import type { TextBox } from './TextBox.ts';

/** Kept free above and below the words, so that what stands around them can be read; CSS pixels. */
const margin = 24;

/** Scrolls the box, and the page if need be, until a stretch of its text is in view. */
export function scrollToText(box: TextBox, from: number, to: number): void {
  const { element } = box;
  const outside = (): { x: number; y: number } => {
    const frame = box.locate();
    const words = box.rects(from, to)[0];
    if (!words) return { x: 0, y: 0 };
    const y =
      words.top < frame.top
        ? words.top - frame.top - margin
        : words.bottom > frame.bottom
          ? words.bottom - frame.bottom + margin
          : 0;
    const x =
      words.left < frame.left
        ? words.left - frame.left - margin
        : words.right > frame.right
          ? words.right - frame.right + margin
          : 0;
    return { x, y };
  };
  const { x, y } = outside();
  if (x !== 0 || y !== 0) element.scrollBy({ left: x, top: y, behavior: 'instant' });
  const frame = box.locate();
  const words = box.rects(from, to)[0] ?? frame;
  const view = element.ownerDocument.documentElement;
  if (words.top < 0 || words.bottom > view.clientHeight)
    view.scrollBy({ top: (words.top + words.bottom - view.clientHeight) / 2, behavior: 'instant' });
}
