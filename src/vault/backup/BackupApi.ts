import type { Store } from '../Store.ts';
import type { BackupNotes, LastBackup } from './BackupNotes.ts';
import type { FolderPermission } from './BackupPlaces.ts';
import type { BackupSecret, SecretProblem } from './BackupSecret.ts';
import type { BackupDue } from './backupDue.ts';
import type { Merged } from './mergeBackup.ts';

/** Long work that can be stopped. `done` of `total`, in whatever it counts. */
export interface BackupWork {
  doing: 'writing' | 'checking' | 'restoring' | 'adding';
  done: number;
  total: number;
}

export interface BackupState extends Pick<BackupNotes, 'every' | 'keep' | 'last'> {
  due: BackupDue;
  folder: { name: string; permission: FolderPermission } | undefined;
  canPick: boolean;
  work: BackupWork | undefined;
  /** Why the backup that was tried last is not there, in a sentence. */
  failed: string | undefined;
  /** What this vault was restored from, until the person has seen it. */
  restored: Restored | undefined;
}

export interface Restored {
  entries: number;
  /** Entries that were damaged already when the backup was made, and are left out. */
  damaged: number;
  /** Compartments that this backup's keys don't open; they are kept, sealed. */
  closed: number;
}

/** What a backup file says of itself before it is opened. */
export interface BackupInfo {
  /** ISO 8601 instant, or empty where it makes no sense. */
  created: string;
  entries: number;
  /** Whether it is of the vault that is open; `undefined` while none is. */
  ownVault: boolean | undefined;
}

/** What became of something that was tried with a backup. `failed` says why in a sentence; nothing was changed. */
export type BackupOutcome<T> =
  | ({ ok: true } & T)
  | { ok: false; why: 'cancelled' }
  | { ok: false; why: 'failed'; message: string }
  /** The open vault's own key does not open it: it is from before the last change of keys. */
  | { ok: false; why: 'secret-needed' }
  | { ok: false; why: 'secret'; problem: SecretProblem };

/** Backups as the screens use them. */
export interface BackupApi {
  readonly state: Store<BackupState>;
  /** Makes a backup and reads it back; from a click, so that a folder may ask. `download`: not into the folder. */
  make(where?: 'download'): Promise<BackupOutcome<{ made: LastBackup; skipped: number }>>;
  /** Stops the work that is going on. */
  cancel(): void;
  plan(plan: Partial<Pick<BackupNotes, 'every' | 'keep'>>): Promise<void>;
  /** Lets the person pick a folder; only from a click. Rejects, in words, where the browser refuses it. */
  chooseFolder(): Promise<void>;
  /** Asks again for the folder that is chosen; only from a click. */
  allowFolder(): Promise<void>;
  forgetFolder(): Promise<void>;
  describe(file: Blob): Promise<BackupOutcome<{ info: BackupInfo }>>;
  /** Adds what a backup of the open vault holds and the vault doesn't. */
  merge(file: Blob, secret?: BackupSecret): Promise<BackupOutcome<{ merged: Merged }>>;
  /** Restores a backup on a device without a vault, which is then open. `passphrase`: for this device. */
  restore(file: Blob, secret: BackupSecret, passphrase: string): Promise<BackupOutcome<Restored>>;
  /** The person has seen what was restored. */
  seen(): void;
}
