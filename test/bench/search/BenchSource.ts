import { asSealed } from '../../../src/bytes/asSealed.ts';
import type { Bytes } from '../../../src/bytes/Bytes.ts';
import type { CompartmentId, DocumentId } from '../../../src/bytes/Ids.ts';
import type { NoteSnapshot } from '../../../src/casefile/NoteSnapshot.ts';
import type { CaseFacts } from '../../../src/search/CaseFacts.ts';
import { casewrightDatabase } from '../../../src/storage/casewrightDatabase.ts';
import { DexieCacheStore } from '../../../src/storage/DexieCacheStore.ts';
import type { NoteStamps, SearchSource } from '../../../src/vault/SearchSource.ts';
import { WritableStore } from '../../../src/vault/Store.ts';

/** A vault whose notes are in memory and whose caches are in IndexedDB, sealed with AES-256-GCM. */
export class BenchSource implements SearchSource {
  readonly stamps: WritableStore<NoteStamps | undefined>;
  readonly store = new DexieCacheStore(casewrightDatabase('search-bench'));
  readonly #read: (id: string) => NoteSnapshot | undefined;
  readonly #key = crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  sealedBytes = 0;

  constructor(stamps: NoteStamps, read: (id: string) => NoteSnapshot | undefined) {
    this.stamps = new WritableStore<NoteStamps | undefined>(stamps);
    this.#read = read;
  }

  async read(_: CompartmentId, document: DocumentId): Promise<NoteSnapshot | undefined> {
    return this.#read(document);
  }

  caseOf(compartment: CompartmentId): CaseFacts {
    return { id: compartment, name: `Person ${compartment}`, caseNumber: '', pseudonym: '' };
  }

  async openCache(): Promise<undefined> {}

  async openCaches(name: string): Promise<Map<CompartmentId, Bytes>> {
    const rows = await this.store.all(name);
    return new Map(
      await Promise.all(
        rows.map(
          async ({ compartment, bytes }): Promise<[CompartmentId, Bytes]> => [
            compartment,
            await this.open(bytes),
          ],
        ),
      ),
    );
  }

  async sealCache(compartment: CompartmentId, name: string, bytes: Bytes): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const body = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await this.#key, bytes));
    const whole = new Uint8Array(12 + body.length);
    whole.set(iv);
    whole.set(body, 12);
    this.sealedBytes += whole.length;
    await this.store.put([{ v: 1, compartment, name, bytes: asSealed(whole) }]);
  }

  async open(bytes: Bytes): Promise<Bytes> {
    const iv = bytes.subarray(0, 12);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await this.#key, bytes.subarray(12)),
    );
  }
}
