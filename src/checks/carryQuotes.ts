import { findQuotes } from './findQuotes.ts';
import { hasQuoteMark } from './hasQuoteMark.ts';

/** A quotation that has not ended after so many lines was never one. */
const REACH = 20;

/**
 * The opening quotation mark that earlier lines leave open, by line; `opens` is what each line leaves open by itself.
 * A quotation crosses lines only if it is closed before the next blank line.
 */
export function carryQuotes(lines: string[], opens: string[]): Map<number, string> {
  const carried = new Map<number, string>();
  for (let i = 0; i < lines.length; i++) {
    const into = carried.get(i);
    if (into === undefined && opens[i] === '') continue;
    const open = into === undefined ? (opens[i] ?? '') : findQuotes(lines[i] ?? '', into).open;
    if (open === '' || open === into) continue;
    for (let k = i + 1; k < Math.min(lines.length, i + REACH); k++) {
      const other = lines[k] ?? '';
      if (other.trim() === '') break;
      if (!hasQuoteMark(other) || !findQuotes(other, open).closes) continue;
      for (let between = i + 1; between <= k; between++) carried.set(between, open);
      break;
    }
  }
  return carried;
}
