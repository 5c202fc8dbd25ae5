import { isOver } from '../casefile/isOver.ts';
import type { RiskAlert } from '../casefile/People.ts';
import { formatDate } from './formatDate.ts';

/** Since when an alert stands, who says so, when it is looked at again, and how it ended. `today`: ISO 8601 date. */
export function alertFacts(
  { since, review, by, ended, outcome }: RiskAlert,
  today: string,
  locale: string,
): string {
  const over = isOver(ended, today);
  return [
    since && `Since ${formatDate(since, locale)}`,
    by && `says ${by}`,
    !over && review && `review on ${formatDate(review, locale)}${review <= today ? ': due' : ''}`,
    ended && `${over ? 'ended' : 'ends'} ${formatDate(ended, locale)}`,
    outcome,
  ]
    .filter(Boolean)
    .join(' · ');
}
