import { countOf } from './countOf.ts';

/** A span of days as people say it: in days up to two weeks, then in whole weeks, from half a year on in months. */
export function spanWords(days: number, locale: string): string {
  if (days < 14) return countOf(days, 'day', 'days', locale);
  if (days < 182) return countOf(Math.floor(days / 7), 'week', 'weeks', locale);
  return countOf(Math.floor(days / 30.44), 'month', 'months', locale);
}
