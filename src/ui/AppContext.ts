import { createContext } from 'preact';
import type { BackupApi } from '../vault/backup/BackupApi.ts';
import type { ExtensionLink } from '../vault/ExtensionLink.ts';
import type { StorageApi } from '../vault/StorageApi.ts';
import type { VaultApi } from '../vault/VaultApi.ts';
import type { NoteDesk } from './NoteDesk.ts';
import type { SearchDesk } from './SearchDesk.ts';

/** What every screen of the app may reach for. */
export interface AppContext {
  vault: VaultApi;
  link: ExtensionLink;
  backup: BackupApi;
  storage: StorageApi;
  /** Milliseconds since 1970. */
  now: () => number;
  desk: NoteDesk;
  searching: SearchDesk;
  /** Covers the screen and locks the vault as soon as all of it is on disk. */
  lock: () => void;
}

export const AppContext = createContext<AppContext | undefined>(undefined);
