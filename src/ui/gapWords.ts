import type { Gap } from '../casefile/contactGaps.ts';
import { formatDate } from './formatDate.ts';
import { spanWords } from './spanWords.ts';

/** A gap in a line: "6 weeks without a contact: 3 March 2026 to 14 April 2026". */
export function gapWords({ from, to, days, allocation }: Gap, locale: string): string {
  const span = spanWords(days, locale);
  return `${span} ${allocation ? 'from the allocation to the first contact' : 'without a contact'}: ${formatDate(from, locale)} to ${formatDate(to, locale)}`;
}
