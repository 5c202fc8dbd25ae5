import { createContext } from 'preact';
import type { ExtensionLink } from '../vault/ExtensionLink.ts';
import type { StorageApi } from '../vault/StorageApi.ts';
import type { VaultApi } from '../vault/VaultApi.ts';
import type { NoteDesk } from './NoteDesk.ts';

/** What every screen of the app may reach for. */
export interface AppContext {
  vault: VaultApi;
  link: ExtensionLink;
  storage: StorageApi;
  /** Milliseconds since 1970. */
  now: () => number;
  desk: NoteDesk;
  /** Locks the vault, or asks first when a note is not on disk. */
  lock: () => void;
}

export const AppContext = createContext<AppContext | undefined>(undefined);
