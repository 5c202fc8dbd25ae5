/** How one box takes a date: in what order, with what between, and whether months are numbers. */
export interface DateFormat {
  order: 'dmy' | 'mdy' | 'ymd';
  separator: string;
  /** `03` rather than `3`. */
  padded: boolean;
  yearDigits: 2 | 4;
  /** `Mar` or `March` instead of `03`, with the comma of "March 12, 2026" in an `mdy` order. */
  month: 'number' | 'short' | 'long';
  /** Whether the page said so, or only its language. */
  sure: boolean;
}
