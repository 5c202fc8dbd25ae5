import { addDays } from './addDays.ts';
import { isOver } from './isOver.ts';
import type { Consent } from './People.ts';

export type ConsentState = 'active' | 'ending' | 'to-come' | 'ended';

/** Where a consent stands on a day (ISO 8601). It holds through its last day, and ends the day it is withdrawn. */
export function consentState(
  { from, until, withdrawn }: Pick<Consent, 'from' | 'until' | 'withdrawn'>,
  today: string,
): ConsentState {
  if (isOver(withdrawn, today) || (until !== '' && until < today)) return 'ended';
  if (from > today) return 'to-come';
  const month = addDays(today, 30);
  return [until, withdrawn].some((end) => end !== '' && end <= month) ? 'ending' : 'active';
}
