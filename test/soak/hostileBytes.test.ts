import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import type { CompartmentId, DeviceId, DocumentId } from '../../src/bytes/Ids.ts';
import { inflate } from '../../src/bytes/inflate.ts';
import { newTask } from '../../src/casefile/newTask.ts';
import { readSigned } from '../../src/casefile/readSigned.ts';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { writeSigned } from '../../src/casefile/writeSigned.ts';
import { controlBytes, parseControl } from '../../src/crypto/ControlStatement.ts';
import { parseEntry } from '../../src/crypto/entryBytes.ts';
import { builtInTemplates } from '../../src/kit/builtInTemplates.ts';
import { readPortalMap } from '../../src/kit/readPortalMap.ts';
import type { CacheRow } from '../../src/storage/CacheStore.ts';
import type { LogRow } from '../../src/storage/LogStore.ts';
import { MemoryLogStore } from '../../src/storage/MemoryLogStore.ts';
import { coversBytes, parseCovers } from '../../src/sync/coversCache.ts';
import { parseLinkMessage } from '../../src/sync/LinkMessage.ts';
import { readSnapshot, writeSnapshot } from '../../src/sync/Snapshot.ts';
import { readSyncMessage, writeSyncMessage } from '../../src/sync/SyncMessage.ts';
import { openCache } from '../../src/sync/sealCache.ts';
import { parseDeviceRecord } from '../../src/vault/DeviceRecord.ts';
import { erasureBytes, parseErasure } from '../../src/vault/Erasure.ts';
import { listCacheBytes, parseListCache } from '../../src/vault/listCache.ts';
import { until } from '../sync/twoDevices.ts';
import { openVault, passphrase, type TestVault, testVault } from '../vault/testVault.ts';
import { outcome, runs, seed } from './campaign.ts';

/** How bytes can be spoilt: bits, whole stretches, lengths, and bytes of another kind. */
type Spoil = (bytes: Bytes) => Bytes;
const spoils: fc.Arbitrary<Spoil> = fc.oneof(
  fc
    .array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 })
    .map((flips) => (bytes: Bytes) => {
      const spoilt = bytes.slice();
      for (const [at, mask] of flips) {
        if (spoilt.length > 0) spoilt[at % spoilt.length] = (spoilt[at % spoilt.length] ?? 0) ^ mask;
      }
      return spoilt;
    }),
  fc.nat().map((at) => (bytes: Bytes) => bytes.slice(0, at % (bytes.length + 1))),
  fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 64 })).map(([at, more]) => (bytes: Bytes) => {
    const where = at % (bytes.length + 1);
    return Uint8Array.from([...bytes.slice(0, where), ...more, ...bytes.slice(where)]) as Bytes;
  }),
  // A length that says far more than there is.
  fc.nat().map((at) => (bytes: Bytes) => {
    const spoilt = bytes.slice();
    spoilt.fill(255, at % (spoilt.length + 1), (at % (spoilt.length + 1)) + 5);
    return spoilt;
  }),
  fc.uint8Array({ maxLength: 2000 }).map((noise) => () => noise as Bytes),
);

/** Nothing may take longer, in milliseconds. */
const limit = 1000;
let slowest = 0;
let count = 0;

/** Feeds spoilt bytes to a reader, so many times; whatever it says, it must say it without throwing, and soon. */
async function spoil(
  times: number,
  good: Bytes | readonly Bytes[],
  read: (bytes: Bytes, original: Bytes) => unknown,
): Promise<void> {
  const originals = good instanceof Uint8Array ? [good] : good;
  await fc.assert(
    fc.asyncProperty(spoils, fc.nat(), async (change, pick) => {
      const original = originals[pick % originals.length] as Bytes;
      const spoilt = change(original);
      let took = Number.POSITIVE_INFINITY;
      // A machine may stand still for others' sake: what hangs does so each time.
      for (let tries = 0; tries < 3 && took > limit; tries += 1) {
        const begun = performance.now();
        await read(spoilt, original);
        took = performance.now() - begun;
      }
      slowest = Math.max(slowest, took);
      count += 1;
    }),
    { numRuns: runs(times), seed },
  );
}

let good: TestVault;
let rows: LogRow[];
let caches: CacheRow[];
let note: DocumentId;
let main: CompartmentId;

beforeAll(async () => {
  good = await openVault();
  const { vault, parts } = good;
  const form = { name: 'Rosa', caseNumber: '', pseudonym: '', born: '', allocated: '', practice: false };
  note = (await vault.createNote(await vault.createCase(form), 'progress')) as DocumentId;
  const opened = await vault.openNote(note);
  for (let i = 0; i < 18; i += 1) {
    sectionText(opened.doc, 'focus').insert(0, `${i} of the good vault. `);
    await opened.flush();
  }
  await opened.close();
  await vault.lock();
  await vault.unlock(passphrase);
  // What looks after the log has done its round: from here on the disk stands still.
  await until(() => vault.notes.value?.length === 1);
  await vault.compact(16);
  rows = await parts.log.page(undefined, 10_000);
  main = rows.find((row) => row.document === note)?.compartment as CompartmentId;
  caches = [...(await parts.caches.all('list')), ...(await parts.caches.all('covers'))];
}, 120_000);

/** All that lies on the good vault's disk, but what the machine itself adds. */
async function disk(): Promise<string> {
  const { log, records } = good.parts;
  const all = (await log.page(undefined, 10_000)).map((row) => [...row.bytes].join(','));
  return JSON.stringify([all, await records.get('device'), (await log.quarantined()).length]);
}

const whole = 114_000;

describe(`[P6][S14] ${whole.toLocaleString('en')} spoilt pieces: no crash, no hang, no change to good data`, () => {
  const run = (title: string, work: () => Promise<void>) =>
    it(title, async () => {
      const before = await disk();
      count = 0;
      slowest = 0;
      await work();
      expect(slowest).toBeLessThan(limit);
      expect(await disk()).toBe(before);
      outcome(`hostile bytes, ${title}`, count, 0, `pieces, the slowest ${slowest.toFixed(0)} ms`);
    }, 3_600_000);

  run('entries, taken apart', () =>
    spoil(
      40_000,
      rows.map(({ bytes }) => bytes),
      (bytes) => parseEntry(bytes),
    ),
  );

  run('entries, offered by a peer', () =>
    spoil(
      10_000,
      rows.map(({ bytes }) => bytes),
      async (bytes, original) => {
        // What was left as it is, is known.
        const same = bytes.length === original.length && bytes.every((byte, i) => byte === original[i]);
        const result = await good.vault.replica?.ingest(bytes);
        if (!same && result === 'added') throw new Error('a spoilt entry was let in');
      },
    ),
  );

  run('rows on the disk: the rest of the vault opens', async () => {
    await spoil(
      3_000,
      rows.map(({ bytes }) => bytes),
      async (bytes, original) => {
        const log = new MemoryLogStore();
        await log.append(
          rows.map((row) => (row.bytes === original ? { ...row, bytes: bytes as LogRow['bytes'] } : row)),
        );
        const { replica } = good.vault;
        if (replica === undefined) throw new Error('locked');
        const other = good.vault.newReplica(replica.device);
        Object.assign(other, { log });
        await other.load(main);
        if (other.roster(main) !== undefined) await other.check(main);
      },
    );
  });

  run('control statements', async () => {
    const statements = rows
      .map((row) => parseEntry(row.bytes))
      .flatMap((entry) => (typeof entry !== 'string' && entry.epoch === '' ? [entry.body] : []));
    await spoil(15_000, statements, (bytes) => {
      const statement = parseControl(bytes);
      if (statement !== undefined) controlBytes(statement);
    });
  });

  run('snapshots', async () => {
    const doc = new Y.Doc();
    doc.getText('t').insert(0, 'words '.repeat(50));
    const id = 'd'.repeat(22) as never;
    const snapshot = await writeSnapshot({
      v: 1,
      covers: { [id]: [[1, 9]] },
      frontier: { [id]: [9, 'h'.repeat(43)] },
      authors: { '77': id },
      state: Y.encodeStateAsUpdateV2(doc) as Bytes,
    });
    await spoil(10_000, snapshot, (bytes) => readSnapshot(bytes));
  });

  run('sealed caches, and what is in them', async () => {
    const compartments = (
      good.vault.replica as unknown as { known: Map<string, { keys: Map<never, never> }> }
    ).known;
    await spoil(
      6_000,
      caches.map(({ bytes }) => bytes),
      (bytes, original) => {
        const row = caches.find((cache) => cache.bytes === original) as CacheRow;
        const keys = compartments.get(row.compartment)?.keys ?? new Map();
        return openCache({ ...row, bytes: bytes as CacheRow['bytes'] }, keys);
      },
    );
    const seen = new Map([['d'.repeat(22) as never, [[1, 9] as const]]]);
    const form = { name: 'R', caseNumber: '', pseudonym: '', born: '', allocated: '', practice: false };
    const tasks = [newTask('Ring the landlord', { date: '2026-03-14' }, new Date(0))];
    await spoil(6_000, listCacheBytes({ seen, form, hold: '', notes: new Map(), tasks }), parseListCache);
    await spoil(6_000, coversBytes({ seen, covers: seen }), parseCovers);
  });

  run('tombstones, messages between devices and within a browser', async () => {
    const erased = { v: 1 as const, type: 'erased' as const, caseId: 'c'.repeat(22), compartments: [main] };
    await spoil(3_000, erasureBytes(erased), parseErasure);
    const device = 'd'.repeat(22) as DeviceId;
    const template = builtInTemplates[0] as (typeof builtInTemplates)[number];
    const head = { headline: '', date: '2026-03-12', start: '', end: '', mode: '', worker: '' };
    const said = { template, caseId: 'c'.repeat(22), created: '', session: 1, head, sections: {} };
    const signature = { note: said, at: '', by: '', device, deviceName: '' };
    const { bytes: signed } = await writeSigned(note, signature);
    const whole = await readSigned(signed, { document: note, device });
    const saidBefore = typeof whole === 'object' ? JSON.stringify(whole.note) : '';
    await spoil(4_000, signed, async (bytes, original) => {
      const same = bytes.length === original.length && bytes.every((byte, i) => byte === original[i]);
      const read = await readSigned(bytes, { document: note, device });
      // What still passes must say what was signed: bits of JSON that mean nothing may differ.
      if (!same && typeof read === 'object' && JSON.stringify(read.note) !== saidBefore)
        throw new Error('a spoilt signature was let in');
    });
    const message = writeSyncMessage({
      type: 'entries',
      entries: rows.slice(0, 3).map(({ bytes }) => bytes),
    });
    const hello = writeSyncMessage({
      type: 'hello',
      v: 1,
      compartments: { [main]: 'h'.repeat(43) } as never,
    });
    await spoil(4_000, [message, hello], readSyncMessage);
    const text = new TextDecoder();
    const link = new TextEncoder().encode(JSON.stringify({ type: 'locked', device: main, ephemeral: 'e' }));
    await spoil(2_000, link as Bytes, (bytes) => parseLinkMessage(asJson(text.decode(bytes))));
  });

  run('device records and portal maps of the kit', async () => {
    const record = new TextEncoder().encode(JSON.stringify(await good.parts.records.get('device')));
    const text = new TextDecoder();
    await spoil(3_000, record as Bytes, (bytes) => parseDeviceRecord(asJson(text.decode(bytes))));
    const kit = new Y.Doc();
    const map = new TextEncoder().encode(JSON.stringify(builtInTemplates));
    await spoil(2_000, map as Bytes, (bytes) => {
      kit.getMap('portal-maps').set('https://a.example form', text.decode(bytes));
      readPortalMap(kit, 'https://a.example', 'form');
    });
  });
});

describe('[S14] what is small and swells', () => {
  it('a deflate bomb is ended at the limit, soon', async () => {
    const stream = new Blob([new Uint8Array(80 * 1024 * 1024)]).stream();
    const packed = stream.pipeThrough(new CompressionStream('deflate-raw'));
    const bomb = new Uint8Array(await new Response(packed).arrayBuffer()) as Bytes;
    expect(bomb.length).toBeLessThan(250_000);
    expect(await inflate(bomb, 1024 * 1024)).toBeUndefined();
    expect(await readSnapshot(bomb)).toBeUndefined();
  });
});

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

// The good vault still opens, with what it held, beside a twin over the same disk.
describe('after all of it', () => {
  it('the good vault opens and says what it said', async () => {
    const { vault } = await testVault(good.parts);
    expect(await vault.unlock(passphrase)).toBe(true);
    await vault.replica?.load(main);
    const { damaged } = (await vault.replica?.read(main, note)) ?? { damaged: [undefined] };
    expect(damaged).toEqual([]);
  });
});
