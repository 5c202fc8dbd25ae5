import { findQuotes } from './findQuotes.ts';

const MARK = /["“”„‟«»‹›＂「『〝]/;
/** A quotation that has not ended after so many lines was never one. */
const REACH = 20;

/**
 * For every line, the opening quotation mark that earlier lines leave open, or ''. A quotation crosses lines only
 * if it is closed before the next blank line.
 */
export function carryQuotes(lines: string[]): string[] {
  const carried: string[] = new Array(lines.length).fill('');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (!MARK.test(line)) continue;
    const { open } = findQuotes(line, carried[i] ?? '');
    if (open === '') continue;
    for (let k = i + 1; k < Math.min(lines.length, i + REACH); k++) {
      const other = lines[k] ?? '';
      if (other.trim() === '') break;
      if (!MARK.test(other) || findQuotes(other, open).open === open) continue;
      for (let between = i + 1; between <= k; between++) carried[between] = open;
      break;
    }
  }
  return carried;
}
