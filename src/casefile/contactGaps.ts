import { daysApart } from './daysApart.ts';

/** A stretch without a contact. */
export interface Gap {
  /** ISO 8601 dates of what stands before and after it. */
  from: string;
  to: string;
  days: number;
  /** It begins with the day on which the case was allocated, not with a contact. */
  allocation?: true;
}

export interface ContactGaps {
  /** Between two contacts, or from the allocation to the first; the oldest first. */
  between: Gap[];
  /** From the last contact, or from the allocation where there was none, until today. */
  since?: Gap;
}

interface Options {
  /** ISO 8601 dates, the empty string where none is known. */
  allocated: string;
  today: string;
  /** A gap is longer than so many days. */
  longest: number;
}

/**
 * The stretches without a contact. `days`: ISO 8601 dates of the contacts, the oldest first. Those to come are
 * none yet, and what is no date is passed over. The allocation counts where it is before the first contact.
 */
export function contactGaps(days: readonly string[], { allocated, today, longest }: Options): ContactGaps {
  const past = days.filter((day) => day <= today && !Number.isNaN(daysApart(day, today)));
  const [first] = past;
  const begins = allocated !== '' && allocated <= today && (first === undefined || allocated < first);
  let before: Pick<Gap, 'from' | 'allocation'> | undefined = begins
    ? { from: allocated, allocation: true }
    : undefined;
  const between: Gap[] = [];
  for (const to of past) {
    const apart = before ? daysApart(before.from, to) : 0;
    if (before && apart > longest) between.push({ ...before, to, days: apart });
    before = { from: to };
  }
  if (before === undefined) return { between };
  return { between, since: { ...before, to: today, days: daysApart(before.from, today) } };
}
