/** The day so many months and days after an ISO 8601 date: the last of its month where that one is shorter. */
export function laterDay(date: string, { months = 0, days = 0 }: { months?: number; days?: number }): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last) + days));
  return Number.isNaN(then.getTime()) ? '' : then.toISOString().slice(0, 10);
}
