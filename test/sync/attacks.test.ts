import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { asSealed } from '../../src/bytes/asSealed.ts';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import type { CompartmentId, DocumentId } from '../../src/bytes/Ids.ts';
import { newId } from '../../src/bytes/newId.ts';
import { toUtf8 } from '../../src/bytes/utf8.ts';
import { controlBytes } from '../../src/crypto/ControlStatement.ts';
import { parseEntry } from '../../src/crypto/entryBytes.ts';
import { sealEntry } from '../../src/crypto/sealEntry.ts';
import type { LogRow } from '../../src/storage/LogStore.ts';
import { MemoryCacheStore } from '../../src/storage/MemoryCacheStore.ts';
import { MemoryLogStore } from '../../src/storage/MemoryLogStore.ts';
import { memoryLocks } from '../../src/storage/memoryLocks.ts';
import { controlDocument } from '../../src/sync/controlDocument.ts';
import { inspectUpdate } from '../../src/sync/inspectUpdate.ts';
import { Replica } from '../../src/sync/Replica.ts';
import { writeSnapshot } from '../../src/sync/Snapshot.ts';
import { replicaOver, rows, shared, type TestReplica, testReplica, typed } from './testReplica.ts';

const document = newId<DocumentId>();

async function write(from: TestReplica, compartment: CompartmentId, text: string): Promise<Bytes> {
  const { update, nonce } = await typed(from, document, text);
  return (await from.replica.append(compartment, document, 'update', update, nonce)).bytes;
}

/** A control entry as this device would sign it, at this place in its chain. */
async function control(from: TestReplica, compartment: CompartmentId, body: Bytes, sequence: number) {
  const header = {
    kind: 'statement',
    compartment,
    document: controlDocument,
    device: from.member.device,
    sequence,
    previous: new Uint8Array(32),
    epoch: '',
    clientNonce: new Uint8Array(16),
  } as const;
  return sealEntry(header, body, undefined, from.replica.device.sign.privateKey);
}

/** Another tab of the same device: the same log, a replica of its own. */
function otherTab({ log, replica, member }: TestReplica): TestReplica {
  return { log, member, replica: replicaOver(log, replica.device) };
}

/** The log of a device whose disk somebody else writes to. */
function withoutRows(log: MemoryLogStore, gone: (row: LogRow) => boolean): MemoryLogStore {
  return new Proxy(log, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        const result: unknown = await value.apply(target, args);
        if (!Array.isArray(result)) return result;
        return result.filter((row) => typeof row !== 'object' || !gone(row as LogRow));
      };
    },
  });
}

describe('what members may not do', () => {
  describe('[S10][S14] a snapshot speaks for everybody, so it must', () => {
    const head = { v: 1, covers: {}, frontier: {}, authors: {} } as const;

    async function offered(snapshot: (from: TestReplica, compartment: CompartmentId) => Promise<Bytes>) {
      const [laptop, phone] = [await testReplica(), await testReplica('editor')];
      const compartment = await shared(laptop, phone);
      const content = await snapshot(phone, compartment);
      const { bytes } = await phone.replica.append(compartment, document, 'snapshot', content);
      const result = await laptop.replica.ingest(bytes);
      const reasons = (await laptop.log.quarantined()).map(({ reason }) => reason);
      return { result, reasons, entries: (await laptop.replica.read(compartment, document)).entries };
    }

    function stateOf(text: string): { state: Bytes; client: number } {
      const doc = new Y.Doc();
      doc.getText('text').insert(0, text);
      return { state: Y.encodeStateAsUpdateV2(doc) as Bytes, client: doc.clientID };
    }

    it('name an author for every word', async () => {
      const { state } = stateOf('In nobody’s name.');
      const { result, reasons, entries } = await offered(() => writeSnapshot({ ...head, state }));
      expect([result, entries]).toEqual(['quarantined', []]);
      expect(reasons).toEqual(['It holds words whose author it does not name.']);
    });

    it('decode', async () => {
      const state = Uint8Array.of(1, 2, 3, 4);
      const { result, reasons } = await offered(() => writeSnapshot({ ...head, state }));
      expect([result, reasons]).toEqual(['quarantined', ['It is not a document update.']]);
    });

    it('stand on the history that is here', async () => {
      const { state, client } = stateOf('Another past.');
      const { result, reasons } = await offered(async ({ member, replica }, compartment) => {
        const first = [...(replica.roster(compartment)?.members.keys() ?? [])].find(
          (id) => id !== member.device,
        );
        const frontier = { [first ?? '']: [1, 'x'.repeat(43)] as [number, string] };
        return writeSnapshot({ ...head, frontier, authors: { [client]: member.device }, state } as never);
      });
      expect(result).toBe('quarantined');
      expect(reasons).toEqual(['It stands on another history than the one that is here.']);
    });

    it('be an editor’s', async () => {
      const [laptop, reader] = [await testReplica(), await testReplica('reader')];
      const compartment = await shared(laptop, reader);
      const { state, client } = stateOf('From a reader.');
      const content = await writeSnapshot({ ...head, authors: { [client]: reader.member.device }, state });
      const { bytes } = await reader.replica.append(compartment, document, 'snapshot', content);
      expect(await laptop.replica.ingest(bytes)).toBe('quarantined');
    });
  });

  it('[S7] a device that has forked is stopped: what follows on either history is kept apart', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    const restored = otherTab(phone);
    // A backup of the phone, restored: the same device goes on from the same place.
    const log = new MemoryLogStore();
    for (const row of await phone.log.readDocument(compartment, controlDocument)) await log.append([row]);
    const twin = replicaOver(log, phone.replica.device);
    await restored.replica.load(compartment);
    await twin.load(compartment);
    const first = await write(phone, compartment, 'One.');
    const second = await write(phone, compartment, 'Two.');
    const other = await write({ ...phone, log, replica: twin }, compartment, 'Other.');
    expect(await laptop.replica.ingest(first)).toBe('added');
    expect(await laptop.replica.ingest(other)).toBe('quarantined');
    expect(await laptop.replica.ingest(second)).toBe('quarantined');
    expect((await laptop.log.quarantined()).map(({ reason }) => reason)).toEqual([
      'That device has written two histories.',
      'That device has written two histories, so it is stopped.',
    ]);
    expect(await otherTab(laptop).replica.load(compartment)).toBe(true);
  });

  it('an entry that is offered again and again is quarantined once', async () => {
    const [laptop, reader] = [await testReplica(), await testReplica('reader')];
    const compartment = await shared(laptop, reader);
    const bytes = await write(reader, compartment, 'I may not.');
    for (let round = 0; round < 5; round += 1) expect(await laptop.replica.ingest(bytes)).toBe('quarantined');
    expect(await laptop.log.quarantined()).toHaveLength(1);
  });

  it('what a slow moment had refused comes in when it is offered again, and its author is not stopped', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    let slow = true;
    const { log } = laptop;
    const over = () =>
      new Replica({
        log,
        caches: new MemoryCacheStore(),
        locks: memoryLocks(),
        device: laptop.replica.device,
        inspector: {
          inspect: async (update, encoding) =>
            slow ? { ok: false, why: 'It takes too long to read.' } : inspectUpdate(update, encoding),
        },
      });
    const busy = over();
    await busy.load(compartment);
    const first = await write(phone, compartment, 'One.');
    expect(await busy.ingest(first)).toBe('quarantined');
    slow = false;
    const later = over();
    await later.load(compartment);
    expect(await later.ingest(first)).toBe('added');
    expect(await log.quarantined()).toEqual([]);
    expect(await later.ingest(await write(phone, compartment, 'Two.'))).toBe('added');
  });

  it('a statement of an owner that this version cannot read is kept, and the compartment can only be read', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica()];
    const compartment = await shared(laptop, phone);
    const body = toUtf8(JSON.stringify({ v: 2, type: 'revoke', device: 'x' }));
    const bytes = await control(phone, compartment, body, 1);
    expect(await laptop.replica.ingest(bytes)).toBe('added');
    await expect(write(laptop, compartment, 'Too late.')).rejects.toThrow('newer version');
  });

  it('[S12] a control entry in a newer format, left by a newer version here: the compartment can only be read', async () => {
    const laptop = await testReplica();
    const compartment = await shared(laptop);
    await write(laptop, compartment, 'As ever.');
    const [row] = await laptop.log.readDocument(compartment, controlDocument);
    if (row === undefined) throw new Error('nothing was founded');
    const bytes = asSealed(Uint8Array.of(2, ...row.bytes.subarray(1)));
    await laptop.log.append([{ ...row, sequence: 77, bytes }]);
    const later = otherTab(laptop);
    await later.replica.load(compartment);
    expect((await later.replica.read(compartment, document)).entries).toHaveLength(1);
    await expect(write(later, compartment, 'Too late.')).rejects.toThrow('newer version');
  });

  it('two owners who add one device at once agree in the end: both statements are kept by all', async () => {
    const [laptop, phone, tablet] = [await testReplica(), await testReplica(), await testReplica()];
    const compartment = await shared(laptop, phone);
    await laptop.replica.addMember(compartment, tablet.member);
    await phone.replica.addMember(compartment, tablet.member);
    for (const bytes of await rows(laptop, compartment)) await phone.replica.ingest(bytes);
    for (const bytes of await rows(phone, compartment)) await laptop.replica.ingest(bytes);
    expect(await laptop.replica.have(compartment)).toEqual(await phone.replica.have(compartment));
  });
});

describe('somebody who can write to the disk, and has no key', () => {
  it('cannot make a compartment read-only with a statement that nobody signed', async () => {
    const [laptop, stranger] = [await testReplica(), await testReplica()];
    const compartment = await shared(laptop);
    const bytes = await control(stranger, compartment, toUtf8('{"v":9}'), 1);
    const entry = parseEntry(bytes);
    if (typeof entry === 'string') throw new Error(entry);
    const { document: filed, device } = entry;
    await laptop.log.append([{ v: 1, compartment, document: filed, device, sequence: 1, bytes }]);
    const tab = otherTab(laptop);
    expect(await tab.replica.load(compartment)).toBe(true);
    expect(tab.replica.roster(compartment)?.newer).toBe(false);
    await write(tab, compartment, 'Still writing.');
  });

  it('cannot add a member: a statement that a stranger signed changes no roster', async () => {
    const [laptop, stranger] = [await testReplica(), await testReplica()];
    const compartment = await shared(laptop);
    const statement = controlBytes({ v: 1, type: 'add', member: stranger.member, keys: {} });
    const bytes = await control(stranger, compartment, statement, 1);
    const device = stranger.member.device;
    await laptop.log.append([{ v: 1, compartment, document: controlDocument, device, sequence: 1, bytes }]);
    const tab = otherTab(laptop);
    await tab.replica.load(compartment);
    expect([...(tab.replica.roster(compartment)?.members.keys() ?? [])]).toEqual([laptop.member.device]);
  });

  it('cannot take an entry away unnoticed', async () => {
    const laptop = await testReplica();
    const compartment = await shared(laptop);
    for (const text of ['One.', 'Two.', 'Three.']) await write(laptop, compartment, text);
    expect(await laptop.replica.missing(compartment)).toEqual([]);
    const have = await laptop.log.have(compartment);
    const log = withoutRows(laptop.log, ({ sequence }) => sequence === 3);
    log.have = async () => new Map([...have].map(([device]) => [device, [[1, 2] as const, [4, 4] as const]]));
    const tab = otherTab({ ...laptop, log });
    await tab.replica.load(compartment);
    expect(await tab.replica.missing(compartment)).toMatchObject([{ sequence: 3, why: 'missing' }]);
    expect((await tab.replica.read(compartment, document)).entries).toHaveLength(2);
  });

  it.each([undefined, null, 'text', 7, {}])(
    'a row that holds %j is reported, and the rest opens',
    async (bytes) => {
      const laptop = await testReplica();
      const compartment = await shared(laptop);
      await write(laptop, compartment, 'Good.');
      const row = { v: 1, compartment, document, device: laptop.member.device, sequence: 99, bytes };
      await laptop.log.append([row as unknown as LogRow]);
      const { entries, damaged } = await laptop.replica.read(compartment, document);
      expect(entries).toHaveLength(1);
      expect(damaged).toMatchObject([{ sequence: 99, why: 'damaged' }]);
    },
  );

  it('a copy that went bad on this disk accuses nobody: the good one takes its place, and the next entry is taken', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    const [first, second] = [
      await write(phone, compartment, 'One.'),
      await write(phone, compartment, 'Two.'),
    ];
    await laptop.replica.ingest(first.slice());
    const [stored] = await laptop.log.readDocument(compartment, document);
    if (stored !== undefined) stored.bytes[200] = (stored.bytes[200] ?? 0) ^ 1;
    expect(await laptop.replica.ingest(first)).toBe('added');
    expect(await laptop.replica.ingest(first)).toBe('known');
    expect(await laptop.replica.ingest(second)).toBe('added');
    expect(await laptop.log.quarantined()).toEqual([]);
    expect((await laptop.replica.read(compartment, document)).damaged).toEqual([]);
  });
});

describe('two tabs', () => {
  it('a tab hears of a gap that another tab has filled, also below what it has seen', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    const [first, second] = [
      await write(phone, compartment, 'One.'),
      await write(phone, compartment, 'Two.'),
    ];
    const tab = otherTab(laptop);
    await tab.replica.load(compartment);
    const told: number[] = [];
    tab.replica.watch(({ sequence }) => told.push(sequence));
    for (const bytes of [second, first]) {
      await laptop.replica.ingest(bytes);
      await tab.replica.refresh(compartment);
    }
    expect(told).toEqual([2, 1]);
  });

  it('a roster that is read anew hides nothing that another tab has written', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica()];
    const compartment = await shared(laptop);
    const tab = otherTab(laptop);
    await tab.replica.load(compartment);
    await write(laptop, compartment, 'From the other tab.');
    await tab.replica.addMember(compartment, phone.member);
    const told: string[] = [];
    tab.replica.watch(({ kind }) => told.push(kind));
    await tab.replica.refresh(compartment);
    expect(told).toEqual(['update']);
  });
});
