import type { DateFormat } from './DateFormat.ts';

/** How a picker showed a day that was clicked in it: that settles in which order it reads and writes. */
export const learnedFormats = new WeakMap<Element, DateFormat>();
