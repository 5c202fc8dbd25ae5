import type { Bytes } from '../bytes/Bytes.ts';

/** Why the browser or the authenticator gave nothing. */
export type PasskeyProblem =
  /** This browser, or this page's address, has no passkeys at all. */
  | 'unsupported'
  /** The authenticator keeps passkeys, and can't unlock with them: it lacks the PRF extension. */
  | 'no-prf'
  /** Turned down, or not answered in time. */
  | 'cancelled'
  /** This authenticator is one of the vault's already. */
  | 'known'
  | 'failed';

export class PasskeyError extends Error {
  readonly reason: PasskeyProblem;

  constructor(reason: PasskeyProblem, cause?: unknown) {
    super(`passkey: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** A passkey as the browser is asked for it. */
export interface PasskeyHandle {
  credential: Bytes;
  /** What its function is asked about: 32 bytes. */
  salt: Bytes;
  transports: readonly string[];
}

/** What is needed of WebAuthn. Every method rejects with a `PasskeyError`. */
export interface PasskeyPort {
  /** Whether this browser can make or use one on this page. */
  readonly supported: boolean;
  /** Makes a passkey on an authenticator that has none of `others`. The caller zeroes `secret`: 32 bytes. */
  create(
    salt: Bytes,
    others: readonly PasskeyHandle[],
  ): Promise<{ credential: Bytes; transports: string[]; secret: Bytes }>;
  /** Asks for any one of these. The caller zeroes `secret`: 32 bytes. */
  use(passkeys: readonly PasskeyHandle[]): Promise<{ credential: Bytes; secret: Bytes }>;
  /** Tells the authenticator that a passkey is of no more use, where it can be told. */
  forget(credential: Bytes): void;
}
