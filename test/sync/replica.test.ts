import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import type { DocumentId } from '../../src/bytes/Ids.ts';
import { newId } from '../../src/bytes/newId.ts';
import { randomBytes } from '../../src/bytes/randomBytes.ts';
import { controlBytes } from '../../src/crypto/ControlStatement.ts';
import { parseEntry } from '../../src/crypto/entryBytes.ts';
import { sealEntry } from '../../src/crypto/sealEntry.ts';
import { controlDocument } from '../../src/sync/controlDocument.ts';
import { replicaOver, rows, shared, testReplica, typed } from './testReplica.ts';

const document = newId<DocumentId>();

describe('a replica', () => {
  it('takes in what a member wrote', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    const { update, nonce } = await typed(laptop, document, 'Bell rang at 10:15.');
    const { bytes } = await laptop.replica.append(compartment, document, 'update', update, nonce);
    expect(await phone.replica.ingest(bytes)).toBe('added');
    expect(await phone.replica.ingest(bytes)).toBe('known');
    const { entries } = await phone.replica.read(compartment, document);
    expect(entries.map(({ content }) => [...content])).toEqual([[...update]]);
  });

  it('[P6] refuses a stranger, before anything is decoded', async () => {
    const [laptop, stranger] = [await testReplica(), await testReplica()];
    const compartment = await shared(laptop);
    const other = await shared(stranger);
    const { update, nonce } = await typed(stranger, document, 'Planted.');
    const entry = await stranger.replica.append(other, document, 'update', update, nonce);
    // Under its own compartment, and with our compartment's id written over it.
    expect(await laptop.replica.ingest(entry.bytes)).toBe('later');
    const forged = entry.bytes.slice();
    const parsed = parseEntry((await rows(laptop, compartment))[0] as Bytes);
    if (typeof parsed === 'string') throw new Error(parsed);
    forged.set(parsed.bytes.slice(2, 18), 2);
    expect(await laptop.replica.ingest(forged)).toBe('later');
    expect(await rows(laptop, compartment)).toHaveLength(1);
  });

  it('[P6] refuses an entry in which one bit was changed, wherever it is', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    const { update, nonce } = await typed(laptop, document, 'Bell rang.');
    const { bytes } = await laptop.replica.append(compartment, document, 'update', update, nonce);
    const before = (await rows(phone, compartment)).length;
    for (let bit = 0; bit < bytes.length * 8; bit += 7) {
      const changed = bytes.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(['refused', 'later']).toContain(await phone.replica.ingest(changed));
    }
    expect(await rows(phone, compartment)).toHaveLength(before);
    expect(await phone.log.quarantined()).toEqual([]);
    expect(await phone.replica.ingest(bytes)).toBe('added');
  });

  it('[P6] a reader who writes is quarantined and reported, and changes nothing', async () => {
    const [laptop, reader] = [await testReplica(), await testReplica('reader')];
    const compartment = await shared(laptop, reader);
    let told = 0;
    laptop.replica.watchTrouble(() => {
      told += 1;
    });
    const { update, nonce } = await typed(reader, document, 'I may not.');
    const { bytes } = await reader.replica.append(compartment, document, 'update', update, nonce);
    expect(await laptop.replica.ingest(bytes)).toBe('quarantined');
    expect((await laptop.replica.read(compartment, document)).entries).toEqual([]);
    expect(told).toBe(1);
    // It counts as had, so that it is not sent again and again [S13].
    expect((await laptop.replica.have(compartment)).get(reader.member.device)).toEqual([[1, 1]]);
  });

  it('[S9] a member who speaks under another’s clientID is quarantined', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    const { update } = await typed(laptop, document, 'In the laptop’s name.');
    const { bytes } = await phone.replica.append(compartment, document, 'update', update, randomBytes(16));
    expect(await laptop.replica.ingest(bytes)).toBe('quarantined');
    expect((await laptop.log.quarantined())[0]?.reason).toContain('name of another device');
  });

  it('[S7] a chain that forks is stopped: the second history is quarantined', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    const first = await typed(phone, document, 'One.');
    const one = await phone.replica.append(compartment, document, 'update', first.update, first.nonce);
    const twin = new (Object.getPrototypeOf(phone.log).constructor)();
    await twin.append(await phone.log.readDocument(compartment, controlDocument));
    const restored = replicaOver(twin, phone.replica.device);
    await restored.load(compartment);
    const second = await typed(phone, document, 'Two.');
    const two = await restored.append(compartment, document, 'update', second.update, second.nonce);
    expect(await laptop.replica.ingest(one.bytes)).toBe('added');
    expect(await laptop.replica.ingest(two.bytes)).toBe('quarantined');
    expect((await laptop.replica.read(compartment, document)).entries).toHaveLength(1);
  });

  it('[S7] two tabs of one device append at once, and the chain stays one', async () => {
    const laptop = await testReplica();
    const compartment = await shared(laptop);
    await Promise.all(
      Array.from({ length: 20 }, () =>
        laptop.replica.append(compartment, document, 'statement', new Uint8Array([1])),
      ),
    );
    const have = await laptop.log.have(compartment);
    expect(have.get(laptop.member.device)).toEqual([[1, 21]]);
  });

  it('[S2] an editor can’t add a member: only an owner’s word counts', async () => {
    const [laptop, editor, friend] = [await testReplica(), await testReplica('editor'), await testReplica()];
    const compartment = await shared(laptop, editor);
    const statement = controlBytes({ v: 1, type: 'add', member: friend.member, keys: {} });
    const header = {
      kind: 'statement',
      compartment,
      document: controlDocument,
      device: editor.member.device,
      sequence: 1,
      previous: new Uint8Array(32),
      epoch: '',
      clientNonce: new Uint8Array(16),
    } as const;
    const bytes = await sealEntry(header, statement, undefined, editor.replica.device.sign.privateKey);
    expect(await laptop.replica.ingest(bytes)).toBe('later');
    expect(laptop.replica.roster(compartment)?.members.has(friend.member.device)).toBe(false);
  });

  it('a device that is added later reads what was written before it came', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica()];
    const compartment = await shared(laptop);
    const { update, nonce } = await typed(laptop, document, 'Written before.');
    await laptop.replica.append(compartment, document, 'update', update, nonce);
    await laptop.replica.addMember(compartment, phone.member);
    phone.replica.expect(compartment);
    const all = await rows(laptop, compartment);
    for (let round = 0; round < 2; round += 1) for (const bytes of all) await phone.replica.ingest(bytes);
    const { entries } = await phone.replica.read(compartment, document);
    expect(entries.map(({ content }) => [...content])).toEqual([[...update]]);
  });

  it('a damaged row is reported, kept, and in nobody’s way', async () => {
    const laptop = await testReplica();
    const compartment = await shared(laptop);
    for (const text of ['One.', 'Two.', 'Three.']) {
      const { update, nonce } = await typed(laptop, document, text);
      await laptop.replica.append(compartment, document, 'update', update, nonce);
    }
    const [, second] = await laptop.log.readDocument(compartment, document);
    if (second !== undefined) second.bytes[190] = (second.bytes[190] ?? 0) ^ 1;
    const { entries, damaged } = await laptop.replica.read(compartment, document);
    expect(entries).toHaveLength(2);
    expect(damaged).toMatchObject([{ sequence: 3, why: 'damaged' }]);
    expect(await laptop.log.readDocument(compartment, document)).toHaveLength(3);
  });

  it('a good entry that somebody filed under another document is not read there', async () => {
    const laptop = await testReplica();
    const compartment = await shared(laptop);
    const { update, nonce } = await typed(laptop, document, 'Belongs elsewhere.');
    const { bytes } = await laptop.replica.append(compartment, document, 'update', update, nonce);
    const other = newId<DocumentId>();
    const device = laptop.member.device;
    await laptop.log.append([{ v: 1, compartment, document: other, device, sequence: 99, bytes }]);
    const { entries, damaged } = await laptop.replica.read(compartment, other);
    expect(entries).toEqual([]);
    expect(damaged).toMatchObject([{ why: 'damaged' }]);
  });

  it('hostile bytes are refused: none throws, none is kept', async () => {
    const laptop = await testReplica();
    const compartment = await shared(laptop);
    const { update, nonce } = await typed(laptop, document, 'Good.');
    const good = await laptop.replica.append(compartment, document, 'update', update, nonce);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc
            .tuple(fc.nat(good.bytes.length), fc.uint8Array({ minLength: 1, maxLength: 40 }))
            .map(([at, piece]) => {
              const bytes = Uint8Array.from(good.bytes);
              bytes.set(piece.slice(0, Math.max(0, bytes.length - at)), Math.min(at, bytes.length));
              return bytes;
            }),
          fc.nat(good.bytes.length - 1).map((length) => Uint8Array.from(good.bytes.slice(0, length))),
        ),
        async (bytes) => {
          fc.pre(!bytes.every((byte, i) => byte === good.bytes[i]) || bytes.length !== good.bytes.length);
          expect(['refused', 'later']).toContain(await laptop.replica.ingest(bytes as Bytes));
        },
      ),
      { numRuns: 500 },
    );
    expect(await rows(laptop, compartment)).toHaveLength(2);
    expect(await laptop.log.quarantined()).toEqual([]);
  });

  it('[P4] any order of arrival gives the same text', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    const entries: Bytes[] = [];
    for (const text of ['a', 'b', 'c', 'd', 'e']) {
      const { update, nonce } = await typed(phone, document, text);
      entries.push((await phone.replica.append(compartment, document, 'update', update, nonce)).bytes);
    }
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(entries, { minLength: entries.length }), async (order) => {
        const reader = await testReplica();
        await laptop.replica.addMember(compartment, reader.member);
        reader.replica.expect(compartment);
        for (const bytes of await rows(laptop, compartment)) await reader.replica.ingest(bytes);
        for (const bytes of order) await reader.replica.ingest(bytes);
        const read = await reader.replica.read(compartment, document);
        const doc = new Y.Doc();
        for (const { content } of read.entries) Y.applyUpdate(doc, content);
        expect([...doc.getText('text').toString()].sort().join('')).toBe('abcde');
      }),
      { numRuns: 10 },
    );
  });
});
