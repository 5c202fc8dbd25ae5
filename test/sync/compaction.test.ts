import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import type { CompartmentId, DocumentId } from '../../src/bytes/Ids.ts';
import { newId } from '../../src/bytes/newId.ts';
import { randomBytes } from '../../src/bytes/randomBytes.ts';
import { clientId } from '../../src/crypto/clientId.ts';
import { MemoryCacheStore } from '../../src/storage/MemoryCacheStore.ts';
import { compactDocument } from '../../src/sync/compactDocument.ts';
import type { OpenedEntry } from '../../src/sync/OpenedEntry.ts';
import { maxSnapshotBytes, readSnapshot, writeSnapshot } from '../../src/sync/Snapshot.ts';
import { replicaOver, rows, shared, type TestReplica, testReplica } from './testReplica.ts';

const document = newId<DocumentId>();
const other = newId<DocumentId>();
const same = (a: Y.Doc, b: Y.Doc) => a.getText('text').toString() === b.getText('text').toString();

/** Types letter by letter, one entry each, and gives the document. */
async function type(
  from: TestReplica,
  compartment: CompartmentId,
  text: string,
  into = document,
): Promise<Y.Doc> {
  const doc = await read(from, compartment, into);
  const nonce = randomBytes(16);
  doc.clientID = await clientId(from.replica.device.public.device, into, nonce);
  for (const letter of text) {
    const before = Y.encodeStateVector(doc);
    doc.getText('text').insert(doc.getText('text').length, letter);
    await from.replica.append(
      compartment,
      into,
      'update',
      Y.encodeStateAsUpdate(doc, before) as Bytes,
      nonce,
    );
  }
  return doc;
}

function merged(entries: readonly OpenedEntry[]): Y.Doc {
  const doc = new Y.Doc();
  for (const { kind, content } of entries) {
    if (kind === 'snapshot') Y.applyUpdateV2(doc, content);
    else Y.applyUpdate(doc, content);
  }
  return doc;
}

async function read({ replica }: TestReplica, compartment: CompartmentId, of = document): Promise<Y.Doc> {
  return merged((await replica.read(compartment, of)).entries);
}

const text = (doc: Y.Doc) => doc.getText('text').toString();

describe('[S10] compaction', () => {
  it('one snapshot says what the entries said, and nothing of it counts as missing', async () => {
    const laptop = await testReplica();
    const compartment = await shared(laptop);
    await type(laptop, compartment, 'She opened the door.');
    const had = await laptop.replica.have(compartment);
    expect(await compactDocument(laptop.replica, compartment, document, same)).toBe(true);
    expect(await laptop.log.readDocument(compartment, document)).toHaveLength(1);
    expect(text(await read(laptop, compartment))).toBe('She opened the door.');
    expect(await laptop.replica.missing(compartment)).toEqual([]);
    const last = [...had.values()][0]?.at(-1)?.[1] ?? 0;
    expect([...(await laptop.replica.have(compartment)).values()]).toEqual([[[1, last + 1]]]);
  });

  it('typing goes on after it, and it can be done again', async () => {
    const laptop = await testReplica();
    const compartment = await shared(laptop);
    await type(laptop, compartment, 'One.');
    await compactDocument(laptop.replica, compartment, document, same);
    await type(laptop, compartment, ' Two.');
    await compactDocument(laptop.replica, compartment, document, same);
    expect(await laptop.log.readDocument(compartment, document)).toHaveLength(1);
    expect(text(await read(laptop, compartment))).toBe('One. Two.');
    expect(await laptop.replica.missing(compartment)).toEqual([]);
  });

  it('what it stands for is known after the next opening, with and without the cache', async () => {
    const laptop = await testReplica();
    const compartment = await shared(laptop);
    await type(laptop, compartment, 'Kept.');
    await compactDocument(laptop.replica, compartment, document, same);
    const caches = new MemoryCacheStore();
    for (let i = 0; i < 2; i += 1) {
      const again = replicaOver(laptop.log, laptop.replica.device, caches);
      await again.load(compartment);
      expect(await again.missing(compartment)).toEqual([]);
      await again.keepCovers(compartment);
      expect(await caches.all('covers')).toHaveLength(1);
    }
  });

  it('entries that are really missing are seen all the same', async () => {
    const laptop = await testReplica();
    const compartment = await shared(laptop);
    await type(laptop, compartment, 'abc');
    await type(laptop, compartment, 'xyz', other);
    await compactDocument(laptop.replica, compartment, document, same);
    const { device } = laptop.member;
    const [row] = await laptop.log.readDocument(compartment, other);
    await laptop.log.remove([[compartment, device, row?.sequence ?? 0]]);
    expect(await laptop.replica.missing(compartment)).toMatchObject([{ sequence: row?.sequence }]);
  });

  it('a newcomer gets the snapshot, and one that has all the entries stays equal', async () => {
    const [laptop, phone, tablet] = [await testReplica(), await testReplica(), await testReplica()];
    const compartment = await shared(laptop, phone, tablet);
    await type(laptop, compartment, 'Said on the laptop.');
    for (const row of await rows(laptop, compartment)) await phone.replica.ingest(row);
    await type(phone, compartment, ' And on the phone.');
    for (const row of await rows(phone, compartment)) await laptop.replica.ingest(row);
    await compactDocument(laptop.replica, compartment, document, same);
    for (const device of [phone, tablet]) {
      for (const row of await rows(laptop, compartment)) {
        expect(['added', 'known']).toContain(await device.replica.ingest(row));
      }
      expect(text(await read(device, compartment))).toBe('Said on the laptop. And on the phone.');
      expect(await device.replica.have(compartment)).toEqual(await laptop.replica.have(compartment));
    }
    // On the phone its own entries are still there, so nobody speaks for it.
    expect((await phone.replica.read(compartment, document)).entries.map(({ kind }) => kind)).not.toContain(
      'snapshot',
    );
  });

  it('[P7] an authentic entry is taken in though a snapshot says that it stands for it', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    const doc = new Y.Doc();
    const covers = { [laptop.member.device]: [[1, 1000]] as [number, number][] };
    const lie = await writeSnapshot({
      v: 1,
      covers,
      frontier: {},
      authors: {},
      state: Y.encodeStateAsUpdateV2(doc) as Bytes,
    } as never);
    await phone.replica.append(compartment, document, 'snapshot', lie);
    await type(laptop, compartment, 'Kept.');
    for (const row of [...(await rows(phone, compartment)), ...(await rows(laptop, compartment))]) {
      await phone.replica.ingest(row);
    }
    expect(text(await read(phone, compartment))).toBe('Kept.');
  });

  it('is refused while a document waits for what is missing', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica()];
    const compartment = await shared(laptop, phone);
    await type(laptop, compartment, 'abcdef');
    const all = await rows(laptop, compartment);
    for (const [i, row] of all.entries()) if (i !== 2) await phone.replica.ingest(row);
    expect(await compactDocument(phone.replica, compartment, document, same)).toBe(false);
    expect(await phone.log.readDocument(compartment, document)).toHaveLength(5);
  });

  it('is refused where the snapshot would not read the same', async () => {
    const laptop = await testReplica();
    const compartment = await shared(laptop);
    await type(laptop, compartment, 'abc');
    expect(await compactDocument(laptop.replica, compartment, document, () => false)).toBe(false);
    expect(await laptop.log.readDocument(compartment, document)).toHaveLength(3);
  });

  it('[P3] a kill between writing the snapshot and removing the entries costs nothing', async () => {
    const laptop = await testReplica();
    const compartment = await shared(laptop);
    await type(laptop, compartment, 'Nothing lost.');
    laptop.log.remove = () => Promise.reject(new Error('killed'));
    await compactDocument(laptop.replica, compartment, document, same).catch(() => undefined);
    const again = replicaOver(laptop.log, laptop.replica.device);
    await again.load(compartment);
    expect(text(merged((await again.read(compartment, document)).entries))).toBe('Nothing lost.');
    expect(await again.missing(compartment)).toEqual([]);
  });
});

describe('[S14] the content of a snapshot', () => {
  it('is read back as it was', async () => {
    const device = 'd'.repeat(22);
    const snapshot = {
      v: 1,
      covers: { [device]: [[1, 9]] },
      frontier: { [device]: [9, 'h'.repeat(43)] },
      authors: { '77': device },
      state: Uint8Array.of(1, 2, 3),
    };
    expect(await readSnapshot(await writeSnapshot(snapshot as never))).toEqual(snapshot);
  });

  it('of noise, cut short, or swelling beyond all bounds is none', async () => {
    const good = await writeSnapshot({
      v: 1,
      covers: {},
      frontier: {},
      authors: {},
      state: new Uint8Array(100),
    });
    const bomb = await writeSnapshot({
      v: 1,
      covers: {},
      frontier: {},
      authors: {},
      state: new Uint8Array(maxSnapshotBytes + 1),
    });
    expect(bomb.length).toBeLessThan(100_000);
    for (const bytes of [new Uint8Array(0), randomBytes(500), good.slice(0, -3), bomb]) {
      expect(await readSnapshot(bytes)).toBeUndefined();
    }
  });
});
