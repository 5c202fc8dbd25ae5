import type { Gap } from '../casefile/contactGaps.ts';
import { formatDate } from './formatDate.ts';
import { spanWords } from './spanWords.ts';

/** How long ago the last contact was: "12 days since the last contact, 13 November 2026". */
export function sinceWords({ from, days, allocation }: Gap, locale: string): string {
  const day = formatDate(from, locale);
  if (allocation) return `No contact yet since the allocation, ${spanWords(days, locale)} ago, ${day}`;
  if (days === 0) return 'The last contact was today';
  return `${spanWords(days, locale)} since the last contact, ${day}`;
}
