import fc from 'fast-check';
import { asSealed } from '../../src/bytes/asSealed.ts';
import { newId } from '../../src/bytes/newId.ts';
import { randomBytes } from '../../src/bytes/randomBytes.ts';
import { backupBase } from '../../src/crypto/backupKeys.ts';
import { MemoryLogStore } from '../../src/storage/MemoryLogStore.ts';
import { verifyBackup } from '../../src/vault/backup/verifyBackup.ts';
import { writeBackup } from '../../src/vault/backup/writeBackup.ts';
import { backup, writtenVault } from '../vault/backup/testBackups.ts';

/** What a campaign of damaged backups came to. Times in milliseconds. */
export interface Campaign {
  mutations: number;
  /** Mutations that were taken for a good backup, or that changed the vault: there must be none. */
  failures: string[];
  slowest: number;
}

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Damages backups in `count` ways, the same for the same seed, and offers each to an open vault: bits flipped,
 * pieces written over, cut out, put in, swapped and repeated, the end cut off, pieces of another backup of the same
 * vault put in their place. Each must be refused, must not throw past the edge, and must leave the log as it was.
 */
export async function mutateBackups(count: number, seed: number): Promise<Campaign> {
  const at = await writtenVault('Kitchen window broken, glass swept up.');
  const small = [await bytesOf(await backup(at)), await bytesOf(await backup(at))] as const;
  const vaultKey = randomBytes(32);
  const base = await backupBase(vaultKey);
  const large = [await threeChunks(base), await threeChunks(base)] as const;
  const before = JSON.stringify([await at.parts.log.page(undefined, 1e6), await at.parts.log.quarantined()]);

  const campaign: Campaign = { mutations: 0, failures: [], slowest: 0 };
  // A file of several chunks takes much longer to damage and to read.
  const long = Math.ceil(count / 5);
  const run = async (
    [good, foreign]: readonly [Bytes, Bytes],
    runs: number,
    isTaken: (file: Blob) => Promise<boolean>,
  ) => {
    await fc.assert(
      fc.asyncProperty(mutation(good, foreign), async (bytes) => {
        fc.pre(Buffer.compare(bytes, good) !== 0 && Buffer.compare(bytes, foreign) !== 0);
        const begun = performance.now();
        const taken = await isTaken(new Blob([bytes]));
        campaign.slowest = Math.max(campaign.slowest, performance.now() - begun);
        campaign.mutations += 1;
        if (taken) campaign.failures.push(`a changed backup of ${bytes.length} bytes was taken`);
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
  };
  await run(small, count - long, async (file) => (await at.backups.merge(file)).ok);
  await run(large, long, (file) =>
    verifyBackup(file, base).then(
      () => true,
      () => false,
    ),
  );
  const after = JSON.stringify([await at.parts.log.page(undefined, 1e6), await at.parts.log.quarantined()]);
  if (after !== before) campaign.failures.push('the vault was changed');
  return campaign;
}

function mutation(good: Bytes, foreign: Bytes): fc.Arbitrary<Bytes> {
  const place = fc.nat(good.length - 1);
  // Half of all places lie in the head, where every byte means something else.
  const at = fc.oneof(place, fc.nat(Math.min(1200, good.length - 1)));
  const span = fc
    .tuple(at, fc.integer({ min: 1, max: 300_000 }))
    .map(([from, length]) => [from, from + length] as const);
  return fc.oneof(
    fc.array(fc.tuple(at, fc.nat(7)), { minLength: 1, maxLength: 4 }).map((bits) => {
      const bytes = good.slice();
      for (const [index, bit] of bits) bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
      return bytes;
    }),
    fc.tuple(at, fc.uint8Array({ minLength: 1, maxLength: 64 })).map(([from, piece]) => {
      const bytes = good.slice();
      bytes.set(piece.slice(0, bytes.length - from), from);
      return bytes;
    }),
    place.map((length) => good.slice(0, length)),
    span.map(([from, to]) => join(good.slice(0, from), good.slice(to))),
    span.map(([from, to]) => join(good.slice(0, to), good.slice(from))),
    fc
      .tuple(at, fc.uint8Array({ minLength: 1, maxLength: 64 }))
      .map(([from, piece]) => join(good.slice(0, from), piece as Bytes, good.slice(from))),
    span.map(([from, to]) => join(good.slice(0, from), foreign.slice(from, to), good.slice(to))),
    fc.tuple(span, span).map(([[a, b], [c, d]]) => {
      const [first, second] =
        a < c
          ? [[a, Math.min(b, c)] as const, [c, d] as const]
          : [[c, Math.min(d, a)] as const, [a, b] as const];
      return join(
        good.slice(0, first[0]),
        good.slice(second[0], second[1]),
        good.slice(first[1], second[0]),
        good.slice(first[0], first[1]),
        good.slice(second[1]),
      );
    }),
    // Whole chunks, from the end: swapped, left out, repeated.
    fc.constantFrom(...chunkGames(good, foreign)),
  );
}

/** A chunk with its tag. */
const chunk = 256 * 1024 + 16;

function chunkGames(good: Bytes, foreign: Bytes): Bytes[] {
  const start = headLength(good);
  const cut = (bytes: Bytes, index: number) =>
    bytes.slice(start + index * chunk, start + (index + 1) * chunk);
  const head = good.slice(0, start);
  const [one, two, three] = [cut(good, 0), cut(good, 1), cut(good, 2)];
  return [
    join(head, two, one, three),
    join(head, one, three),
    join(head, one, two),
    join(head, one, one, two, three),
    join(head, one, cut(foreign, 1), three),
    join(head, one, two, cut(foreign, 2)),
    join(head, one, two, three, three),
    join(foreign.slice(0, start), one, two, three),
  ];
}

function headLength(file: Bytes): number {
  return 23 + new DataView(file.buffer, file.byteOffset + 19).getUint32(0);
}

function join(...parts: readonly Bytes[]): Bytes {
  return new Uint8Array(Buffer.concat(parts));
}

async function bytesOf(file: Blob): Promise<Bytes> {
  return new Uint8Array(await file.arrayBuffer());
}

/** A backup of rows that are large enough for three chunks. */
async function threeChunks(base: CryptoKey): Promise<Bytes> {
  const log = new MemoryLogStore();
  const place = { v: 1, compartment: newId(), document: newId(), device: newId() } as const;
  await log.append(
    Array.from({ length: 10 }, (_, index) => ({
      ...place,
      sequence: index + 1,
      bytes: asSealed(randomBytes(60_000)),
    })) as unknown as Parameters<MemoryLogStore['append']>[0],
  );
  const parts: Bytes[] = [];
  const source = {
    log,
    vault: place.compartment as never,
    kit: { sign: 'A'.repeat(43), agree: 'A'.repeat(43) },
    slots: [],
    base,
    created: new Date('2026-03-12T14:30:00Z'),
    signal: new AbortController().signal,
    progress: () => undefined,
  };
  await writeBackup(source, { write: async (bytes) => void parts.push(bytes) });
  return join(...parts);
}
