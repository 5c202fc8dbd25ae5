import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import { toBase64url } from '../../src/bytes/base64url.ts';
import type { CompartmentId, DeviceId, DocumentId, EpochId } from '../../src/bytes/Ids.ts';
import { randomBytes } from '../../src/bytes/randomBytes.ts';
import { controlBytes, parseControl } from '../../src/crypto/ControlStatement.ts';
import type { EntryHeader } from '../../src/crypto/Entry.ts';
import { type EpochKey, epochKey } from '../../src/crypto/EpochKey.ts';
import { maxEntryBytes, parseEntry } from '../../src/crypto/entryBytes.ts';
import { importSeed, type SeededPair } from '../../src/crypto/importSeed.ts';
import { openEntry, verifyEntry } from '../../src/crypto/openEntry.ts';
import { sealEntry } from '../../src/crypto/sealEntry.ts';

const exactly = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Uint8Array.from(bytes));
const id = (length = 16) => exactly(length).map(toBase64url);

const header: fc.Arbitrary<EntryHeader> = fc.record({
  kind: fc.constantFrom('update' as const, 'snapshot' as const, 'statement' as const),
  compartment: id() as fc.Arbitrary<CompartmentId>,
  document: id() as fc.Arbitrary<DocumentId>,
  device: id() as fc.Arbitrary<DeviceId>,
  sequence: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  previous: exactly(32),
  epoch: id(32).filter((epoch) => epoch !== 'A'.repeat(43)) as fc.Arbitrary<EpochId>,
  clientNonce: exactly(16),
});

let pair: SeededPair;
let key: EpochKey;
let name: string;
beforeAll(async () => {
  pair = await importSeed('Ed25519', randomBytes(32));
  key = await epochKey(randomBytes(32));
  name = toBase64url(pair.publicBytes);
});

const content = fc.uint8Array({ maxLength: 500 }).map((bytes) => Uint8Array.from(bytes));
const seal = (head: EntryHeader, body: Bytes) => sealEntry(head, body, key, pair.pair.privateKey);

describe('[S6] an entry', () => {
  it('comes back as it went in, verified and opened', async () => {
    await fc.assert(
      fc.asyncProperty(header, content, async (head, body) => {
        const entry = parseEntry(await seal(head, body));
        if (typeof entry === 'string') throw new Error(entry);
        expect(entry).toMatchObject(head);
        expect(await verifyEntry(entry, name)).toBe(true);
        expect(await openEntry(entry, key)).toEqual(body);
      }),
      { numRuns: 100 },
    );
  });

  it('cannot be filed elsewhere: a changed header neither verifies nor opens', async () => {
    await fc.assert(
      fc.asyncProperty(header, header, content, async (head, other, body) => {
        const bytes = await seal(head, body);
        const moved = bytes.slice();
        const elsewhere = await seal(other, body);
        moved.set(elsewhere.slice(1, 166), 1);
        const entry = parseEntry(moved);
        if (typeof entry === 'string') throw new Error(entry);
        expect(await verifyEntry(entry, name)).toBe(false);
        expect(await openEntry(entry, key)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('does not open under another key, nor verify under another name', async () => {
    const [head] = fc.sample(header, 1) as [EntryHeader];
    const entry = parseEntry(await seal(head, Uint8Array.of(1)));
    if (typeof entry === 'string') throw new Error(entry);
    expect(await openEntry(entry, await epochKey(randomBytes(32)))).toBeUndefined();
    expect(await verifyEntry(entry, toBase64url(randomBytes(32)))).toBe(false);
  });

  it('never throws on what is no entry, and says which is newer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        const parsed = parseEntry(Uint8Array.from(bytes));
        expect(typeof parsed === 'string' || parsed.sequence > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(parseEntry(new Uint8Array(300).fill(2))).toBe('newer');
    expect(parseEntry(new Uint8Array(maxEntryBytes + 1).fill(1))).toBe('damaged');
    for (const value of [undefined, null, 'text', 7, {}, [1, 2, 3]]) {
      expect(parseEntry(value as unknown as Bytes)).toBe('damaged');
    }
  });

  it('only a statement goes unsealed', async () => {
    const [head] = fc.sample(header, 1) as [EntryHeader];
    const open = { ...head, kind: 'update', epoch: '' } as const;
    await expect(sealEntry(open, Uint8Array.of(1), undefined, pair.pair.privateKey)).rejects.toThrow(
      TypeError,
    );
    await expect(sealEntry(open, Uint8Array.of(1), key, pair.pair.privateKey)).rejects.toThrow(TypeError);
  });
});

describe('a control statement', () => {
  it('never throws on what is none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json().map((text) => Buffer.from(text)),
          fc.uint8Array(),
        ),
        (bytes) => {
          expect(parseControl(Uint8Array.from(bytes))).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
    expect(parseControl(new Uint8Array(1_000_001))).toBeUndefined();
  });

  it('is read as it was written, and not where its version is another', () => {
    const member = {
      device: 'A'.repeat(22),
      person: 'B'.repeat(22),
      role: 'owner',
      sign: 'C'.repeat(43),
      agree: 'D'.repeat(43),
    };
    const add = { v: 1, type: 'add', member, keys: { ['E'.repeat(43)]: 'F'.repeat(107) } };
    const bytes = (statement: object) => controlBytes(statement as Parameters<typeof controlBytes>[0]);
    expect(parseControl(bytes(add))).toEqual(add);
    expect(parseControl(bytes({ ...add, v: 2 }))).toBeUndefined();
    expect(parseControl(bytes({ ...add, member: { ...member, role: 'god' } }))).toBeUndefined();
  });
});
