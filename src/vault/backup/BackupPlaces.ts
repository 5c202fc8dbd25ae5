import type { BackupSink } from './BackupSink.ts';

/** `ask`: a click must ask the person again. `gone`: the folder isn't there, or its drive isn't. */
export type FolderPermission = 'granted' | 'ask' | 'refused' | 'gone';

/** A folder that the person picked for backups. */
export interface BackupFolder {
  readonly name: string;
  permission(): Promise<FolderPermission>;
  /** Asks the person again. Only from a click. */
  ask(): Promise<FolderPermission>;
  /** A new file of this name, or of one beside it where there is one already. Rejects when the folder says no. */
  create(name: string): Promise<BackupSink>;
  /** Removes a file; one that isn't there is passed over. */
  remove(name: string): Promise<void>;
}

/** Where backups can go. */
export interface BackupPlaces {
  /** Whether this browser lets a person pick a folder. */
  readonly canPick: boolean;
  /** Lets the person pick a folder, and remembers it. Only from a click. `undefined`: nothing was picked. */
  pick(): Promise<BackupFolder | undefined>;
  remembered(): Promise<BackupFolder | undefined>;
  forget(): Promise<void>;
  /** A file that is handed over as a download when it is kept. */
  download(name: string): BackupSink;
}
