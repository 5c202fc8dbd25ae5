import type * as Y from 'yjs';
import type { Bytes } from '../../bytes/Bytes.ts';

/** What the agency's words need of an open vault. */
export interface WordsPort {
  kit: Y.Doc;
  /** Resolves when the kit is on disk. */
  flush(): Promise<void>;
  /** This device's Ed25519 key, 32 bytes in base64url. */
  key: string;
  /** Signs with it. */
  sign(purpose: string, bytes: Bytes): Promise<Bytes>;
  verify(key: string, purpose: string, bytes: Bytes, signature: Bytes): Promise<boolean>;
  /** Whether a key belongs to a device of this vault. */
  isOurs(key: string): boolean;
  now(): Date;
}
