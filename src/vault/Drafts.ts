import * as z from 'zod/mini';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts';
import { openSecret, sealSecret } from '../crypto/sealSecret.ts';
import type { Locks } from '../storage/Locks.ts';
import type { RecordStore } from '../storage/RecordStore.ts';

const recordKey = 'drafts';
const context = toUtf8('casewright/drafts/1');
/** More than anybody types into a form; beyond it a draft is dropped rather than the disk filled. */
const maxLength = 20_000;
const Stored = z.record(z.string(), z.string().check(z.maxLength(maxLength)));

/** What was typed into forms and not kept yet, by form. */
export interface DraftsApi {
  get(form: string): string | undefined;
  /** `undefined`: the form was kept or given up. */
  put(form: string, text: string | undefined): void;
}

/**
 * Forms hold what was typed until it is kept. Locking takes the screen away from under them: their words wait on
 * the disk, sealed for this device alone, until it is unlocked again.
 */
export class Drafts implements DraftsApi {
  readonly #records: RecordStore;
  readonly #locks: Locks;
  readonly #local: CryptoKey;
  readonly #texts: Map<string, string>;
  /** Forms that were changed here since the disk was read or written. */
  readonly #changed = new Set<string>();

  private constructor(records: RecordStore, locks: Locks, local: CryptoKey, texts: Map<string, string>) {
    this.#records = records;
    this.#locks = locks;
    this.#local = local;
    this.#texts = texts;
  }

  static async open(records: RecordStore, locks: Locks, local: CryptoKey): Promise<Drafts> {
    // A disk that can't be read now says so by other ways than by keeping the vault closed.
    const texts = await read(records, local).catch(() => new Map<string, string>());
    return new Drafts(records, locks, local, texts);
  }

  get(form: string): string | undefined {
    return this.#texts.get(form);
  }

  put(form: string, text: string | undefined): void {
    const had = this.#texts.has(form);
    if (text === undefined) this.#texts.delete(form);
    else this.#texts.set(form, text.slice(0, maxLength));
    if (text === undefined && !had) return;
    this.#changed.add(form);
    // What is given up or kept must not come back after a crash. Words alone can wait for the lock.
    if (text === undefined) this.settle().catch(() => undefined);
  }

  /** Resolves when all is on disk. Under a lock: two tabs that are locked at once keep both their forms. */
  async settle(): Promise<void> {
    if (this.#changed.size === 0) return;
    await this.#locks.hold('drafts', async () => {
      const changed = [...this.#changed];
      const stored = await read(this.#records, this.#local);
      for (const form of changed) {
        const text = this.#texts.get(form);
        if (text === undefined) stored.delete(form);
        else stored.set(form, text);
      }
      const bytes = toUtf8(JSON.stringify(Object.fromEntries(stored)));
      await this.#records.put(recordKey, toBase64url(await sealSecret(this.#local, bytes, context)));
      for (const form of changed) this.#changed.delete(form);
    });
  }
}

/** What can't be read is none: a draft is never worth a vault that does not open. Rejects when the disk fails. */
async function read(records: RecordStore, local: CryptoKey): Promise<Map<string, string>> {
  const text = await records.get(recordKey);
  const sealed = typeof text === 'string' ? fromBase64url(text) : undefined;
  const bytes = sealed && (await openSecret(local, sealed, context));
  try {
    const parsed = Stored.safeParse(JSON.parse((bytes && fromUtf8(bytes)) ?? '{}'));
    return new Map(parsed.success ? Object.entries(parsed.data) : []);
  } catch {
    return new Map();
  }
}
