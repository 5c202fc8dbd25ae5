import type { ArgonCost } from '../crypto/passphraseKeys.ts';
import type { CacheStore } from '../storage/CacheStore.ts';
import type { DiskNews } from '../storage/DiskNews.ts';
import type { KitStore } from '../storage/KitStore.ts';
import type { Locks } from '../storage/Locks.ts';
import type { LogStore } from '../storage/LogStore.ts';
import type { RecordStore } from '../storage/RecordStore.ts';
import type { UpdateInspector } from '../sync/UpdateInspector.ts';
import type { PasskeyPort } from './PasskeyPort.ts';
import type { SearchParts } from './SearchParts.ts';

/** Tells the other tabs of this origin that a compartment's log has grown, and hears it from them. */
export interface TabLine {
  tell(compartment: string): void;
  listen(listener: (compartment: string) => void): void;
}

/** What befalls the storage from outside this tab, and what can be done about it. */
export interface DiskWatch {
  listen(listener: (news: DiskNews) => void): void;
  /** Lets a newer version in another tab upgrade the storage. Nothing can be saved from here after that. */
  letGo(): void;
}

/** What a vault is made of; a test hands in twins. */
export interface VaultParts {
  log: LogStore;
  caches: CacheStore;
  records: RecordStore;
  kit: KitStore;
  locks: Locks;
  inspector: UpdateInspector;
  search: SearchParts;
  tabs: TabLine;
  /** Absent where there is no window to ask in. */
  passkeys?: PasskeyPort;
  disk: DiskWatch;
  /** What this device is called in the list of devices, and which kind it is. */
  self: { name: string; kind: 'browser' | 'extension' };
  now(): Date;
  /** What a passphrase may cost on this device: measured when one is set (S2). */
  passphraseCost(): Promise<ArgonCost>;
}
