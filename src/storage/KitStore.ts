import type { Bytes } from '../bytes/Bytes.ts';

/**
 * The kit as it can be read while the vault is locked: a cache (S19), rebuilt from the vault at unlock. It
 * holds no client data, so its bytes are the one thing that is stored unsealed.
 */
export interface KitStore {
  /** The kit's Yjs state, or `undefined` where there is none. */
  read(): Promise<Bytes | undefined>;
  /** Makes the cache equal to this state, and no more. */
  replace(state: Bytes): Promise<void>;
  close(): Promise<void>;
}
