/** How long ago a backup was, in words; `undefined` where the clock gives no sense. Takes ISO 8601 and ms. */
export function backupAge(date: string, now: number): string | undefined {
  const then = new Date(date);
  const days = Math.round((noon(new Date(now)) - noon(then)) / 86_400_000);
  if (!Number.isFinite(days) || days < 0) return undefined;
  if (days === 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

function noon(date: Date): number {
  return new Date(date).setHours(12, 0, 0, 0);
}
