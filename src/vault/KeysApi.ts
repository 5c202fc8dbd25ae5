import type { WordsProblem } from '../crypto/recoveryWords.ts';
import type { PasskeyProblem } from './PasskeyPort.ts';
import type { Store } from './Store.ts';

/** A passkey that opens the vault on this device. */
export interface PasskeyItem {
  /** The credential's id, in base64url. */
  id: string;
  name: string;
  /** ISO 8601 instant. */
  added: string;
}

/** What became of recovery words: theirs is the vault on this device, or what is wrong with them. */
export type WordsOutcome = { ok: true } | ({ ok: false } & (WordsProblem | { why: 'other-vault' }));

/** `opens-nothing`: the passkey answered, and its slot on this disk is gone or was changed. */
export type PasskeyOutcome =
  | { ok: true }
  | { ok: false; why: PasskeyProblem | 'wrong-passphrase' | 'too-many' | 'opens-nothing' };

/** The ways into the vault on this device: its slots (security.md S2). */
export interface KeysApi {
  /** The passkeys of this device, oldest first; readable while locked. */
  readonly passkeys: Store<readonly PasskeyItem[]>;
  /** Whether this browser can make and use passkeys. */
  readonly passkeysSupported: boolean;
  /** Looks again at what other tabs may have changed. */
  refresh(): Promise<void>;
  /** `false`: that is not the passphrase now; nothing has changed. The old one opens nothing from then on. */
  changePassphrase(now: string, next: string): Promise<boolean>;
  /** Asks for the passphrase, then has the browser make a passkey. */
  addPasskey(passphrase: string, name: string): Promise<PasskeyOutcome>;
  renamePasskey(id: string, name: string): Promise<void>;
  removePasskey(id: string): Promise<void>;
  /** Whether these words open the vault. Nothing is changed by it. */
  checkWords(words: readonly string[]): Promise<WordsOutcome>;
  /** A short number that tells recovery kits apart, such as `7K2M-Q9XD`: of new words, or of this vault's kit. */
  kitNumber(words?: readonly string[]): Promise<string>;
}
