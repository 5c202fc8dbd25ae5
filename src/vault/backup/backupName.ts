import { localMoment } from '../localMoment.ts';

/** The name of a backup file: the date and time on the worker's own clock, and nothing else. */
export function backupName(now: Date): string {
  const { date, time } = localMoment(now);
  return `casewright-${date}-${time.replace(':', '')}.cwbackup`;
}
