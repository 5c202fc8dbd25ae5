import { isStale } from '../casefile/isStale.ts';
import { formatDate } from './formatDate.ts';

/** When the details of a contact were last confirmed [D13]. `today`: ISO 8601 date. */
export function confirmedWords(confirmed: string, today: string, locale: string): string {
  if (confirmed === '') return 'Details not confirmed yet';
  const when = confirmed === today ? 'today' : formatDate(confirmed, locale);
  return `Last confirmed ${when}${isStale(confirmed, today) ? ', more than six months ago' : ''}`;
}
