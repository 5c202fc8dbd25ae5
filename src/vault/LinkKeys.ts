import * as z from 'zod/mini';
import type { Bytes } from '../bytes/Bytes.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts';
import { openSecret, sealSecret } from '../crypto/sealSecret.ts';
import type { Locks } from '../storage/Locks.ts';
import type { RecordStore } from '../storage/RecordStore.ts';

const recordKey = 'links';
const context = toUtf8('casewright/links/1');
const Links = z.record(z.string(), z.string().check(z.regex(/^[\w-]{43}$/)));

/** The keys that open linked extensions' slots (S4), sealed for this device alone. */
export class LinkKeys {
  readonly #records: RecordStore;
  readonly #locks: Locks;
  readonly #local: CryptoKey;

  constructor(records: RecordStore, locks: Locks, local: CryptoKey) {
    this.#records = records;
    this.#locks = locks;
    this.#local = local;
  }

  /** The key for a device, or `undefined` where this app has not linked it. The caller zeroes it. */
  async get(device: string): Promise<Bytes | undefined> {
    const key = (await this.#read())[device];
    return key === undefined ? undefined : fromBase64url(key);
  }

  /** Keeps a key. Under a lock: two tabs that link at once keep both. */
  async put(device: string, key: Bytes): Promise<void> {
    await this.#locks.hold('links', async () => {
      const links = { ...(await this.#read()), [device]: toBase64url(key) };
      const sealed = await sealSecret(this.#local, toUtf8(JSON.stringify(links)), context);
      await this.#records.put(recordKey, toBase64url(sealed));
    });
  }

  async #read(): Promise<Record<string, string>> {
    const text = await this.#records.get(recordKey);
    const sealed = typeof text === 'string' ? fromBase64url(text) : undefined;
    const bytes = sealed && (await openSecret(this.#local, sealed, context));
    const parsed = bytes && Links.safeParse(JSON.parse(fromUtf8(bytes) ?? '{}'));
    return parsed?.success === true ? parsed.data : {};
  }
}
