import type { BackupNotes } from './BackupNotes.ts';

/**
 * Whether a backup is due. `days`: whole days since the last one. `unknown`: the clock says a time before the last
 * backup, so its age can't be told.
 */
export type BackupDue = { at: 'fine' } | { at: 'never' } | { at: 'due'; days: number } | { at: 'unknown' };

const day = 24 * 60 * 60 * 1000;
const periods = { day, week: 7 * day };
/** Clocks are corrected by a few minutes all the time. */
const tolerance = 10 * 60 * 1000;

/** The one thing that a wall clock decides: when to remind, or to write a further file. `now`: ms since 1970. */
export function backupDue({ every, last }: Pick<BackupNotes, 'every' | 'last'>, now: number): BackupDue {
  if (every === 'off') return { at: 'fine' };
  if (last === undefined) return { at: 'never' };
  const age = now - Date.parse(last.date);
  if (!Number.isFinite(age) || age < -tolerance) return { at: 'unknown' };
  return age < periods[every] ? { at: 'fine' } : { at: 'due', days: Math.floor(age / day) };
}
