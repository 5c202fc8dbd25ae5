import * as z from 'zod/mini';

const LastBackup = z.object({
  /** ISO 8601 instant, by this device's clock. */
  date: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)),
  file: z.string().check(z.maxLength(200)),
  entries: z.int().check(z.minimum(0)),
  where: z.enum(['folder', 'download']),
});
export type LastBackup = z.infer<typeof LastBackup>;

/** What a device keeps of its own backups: dates, file names and counts. Nothing of a client. */
const BackupNotes = z.object({
  v: z.literal(1),
  every: z.catch(z.enum(['day', 'week', 'off']), 'week'),
  /** How many files are kept in the folder. */
  keep: z.catch(z.int().check(z.minimum(1), z.maximum(100)), 5),
  last: z.catch(z.optional(LastBackup), undefined),
  /** Names of the files that this device made in the folder and has not removed, oldest first: no clock orders them. */
  made: z.catch(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200)), []),
});
export type BackupNotes = z.infer<typeof BackupNotes>;

export const backupNotesKey = 'backup';

/** The notes as they lie on the disk, which may hold anything; the defaults where nothing usable is there. */
export function parseBackupNotes(stored: unknown): BackupNotes {
  const parsed = BackupNotes.safeParse(stored);
  return parsed.success ? parsed.data : { v: 1, every: 'week', keep: 5, last: undefined, made: [] };
}
