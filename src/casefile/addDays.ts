const day = 86_400_000;

/**
 * The ISO 8601 date that is so many days after another one; empty where that is none. In UTC, where every day has
 * 24 hours.
 */
export function addDays(date: string, days: number): string {
  const then = new Date(Date.parse(`${date}T00:00:00Z`) + days * day);
  return Number.isNaN(then.getTime()) ? '' : then.toISOString().slice(0, 10);
}
