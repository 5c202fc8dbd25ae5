import type { Bytes } from '../../src/bytes/Bytes.ts';
import { toBase64url } from '../../src/bytes/base64url.ts';
import { randomBytes } from '../../src/bytes/randomBytes.ts';
import { PasskeyError, type PasskeyPort } from '../../src/vault/PasskeyPort.ts';

/** An authenticator in memory: a passkey's function is HMAC-SHA-256 under a key that stays here. */
export class MemoryPasskeys implements PasskeyPort {
  readonly supported = true;
  readonly keys = new Map<string, CryptoKey>();
  readonly forgotten: string[] = [];
  /** The secrets that were handed out, as their takers have left them. */
  readonly given: Bytes[] = [];
  /** What the next question ends in, instead of a passkey. */
  refusal: PasskeyError | undefined;

  async create(salt: Bytes): Promise<{ credential: Bytes; transports: string[]; secret: Bytes }> {
    if (this.refusal !== undefined) throw this.refusal;
    const credential = randomBytes(16);
    const key = await crypto.subtle.importKey(
      'raw',
      randomBytes(32),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    this.keys.set(toBase64url(credential), key);
    return { credential, transports: ['internal'], secret: await this.#answer(key, salt) };
  }

  async use(passkeys: Parameters<PasskeyPort['use']>[0]): Promise<{ credential: Bytes; secret: Bytes }> {
    if (this.refusal !== undefined) throw this.refusal;
    for (const { credential, salt } of passkeys) {
      const key = this.keys.get(toBase64url(credential));
      if (key !== undefined) return { credential, secret: await this.#answer(key, salt) };
    }
    throw new PasskeyError('cancelled');
  }

  forget(credential: Bytes): void {
    this.forgotten.push(toBase64url(credential));
  }

  async #answer(key: CryptoKey, salt: Bytes): Promise<Bytes> {
    const secret = new Uint8Array(await crypto.subtle.sign('HMAC', key, salt));
    this.given.push(secret);
    return secret;
  }
}
