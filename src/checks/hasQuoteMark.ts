const MARK = /["“”„‟«»‹›＂「『〝]/;

/** Whether a line holds a double quotation mark of any shape. */
export function hasQuoteMark(line: string): boolean {
  return MARK.test(line);
}
