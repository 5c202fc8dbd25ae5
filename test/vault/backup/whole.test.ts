import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asSealed } from '../../../src/bytes/asSealed.ts';
import { fromBase64url } from '../../../src/bytes/base64url.ts';
import type { CompartmentId, DeviceId } from '../../../src/bytes/Ids.ts';
import { newId } from '../../../src/bytes/newId.ts';
import { randomBytes } from '../../../src/bytes/randomBytes.ts';
import { backupBase, backupKeys } from '../../../src/crypto/backupKeys.ts';
import type { LogRow } from '../../../src/storage/LogStore.ts';
import { MemoryLogStore } from '../../../src/storage/MemoryLogStore.ts';
import type { BackupRow } from '../../../src/vault/backup/BackupRow.ts';
import { readHead } from '../../../src/vault/backup/readHead.ts';
import { readRows } from '../../../src/vault/backup/readRows.ts';
import { writeBackup } from '../../../src/vault/backup/writeBackup.ts';
import { passphrase } from '../testVault.ts';
import { backup, emptyDevice, read, write, writtenVault } from './testBackups.ts';

const compartment = 'A'.repeat(22) as CompartmentId;
const [early, late] = [`B${'A'.repeat(21)}`, `C${'A'.repeat(21)}`] as [DeviceId, DeviceId];

const row = (device: DeviceId, sequence: number, size = 300): LogRow => ({
  v: 1,
  compartment,
  document: newId(),
  device,
  sequence,
  bytes: asSealed(new Uint8Array(size).map((_, index) => index * 31 + sequence)),
});

/** Writes a log, and reads the rows back. `meanwhile` is called before each look at a range of rows. */
async function roundTrip(log: MemoryLogStore, meanwhile: () => Promise<void> = async () => undefined) {
  const readRange = log.readRange.bind(log);
  log.readRange = async (...where) => {
    await meanwhile();
    return readRange(...where);
  };
  const base = await backupBase(randomBytes(32));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const source = {
    log,
    vault: compartment,
    kit: { sign: 'A'.repeat(43), agree: 'A'.repeat(43) },
    slots: [],
    base,
    created: new Date('2026-03-12T14:30:00Z'),
    signal: new AbortController().signal,
    progress: () => undefined,
  };
  const counts = await writeBackup(source, { write: async (bytes) => void parts.push(bytes) });
  const file = new Blob(parts);
  const head = await readHead(file);
  const rows: BackupRow[] = [];
  for await (const found of readRows(file, head, (await backupKeys(base, head.header.salt)).chunks))
    rows.push(found);
  return { rows, counts, chunks: parts.length - 1 };
}

describe('everything that the log holds at one moment is in the file', () => {
  it('[S10] a compaction in the middle loses nothing: the snapshot is in it, or what it replaced', async () => {
    const log = new MemoryLogStore();
    await log.append([row(early, 1), ...Array.from({ length: 5 }, (_, index) => row(late, index + 1))]);
    let looks = 0;
    const { rows } = await roundTrip(log, async () => {
      looks += 1;
      if (looks !== 2) return;
      // The chain that was read already gets the snapshot, and what it covers goes before it was read.
      await log.append([row(early, 2)]);
      await log.remove([1, 2, 3, 4, 5].map((sequence) => [compartment, late, sequence]));
    });
    expect(rows.map(({ device, sequence }) => `${device[0]}${sequence}`)).toEqual(['B1', 'B2']);
  });

  it('what is typed meanwhile is in it, and nothing is in it twice', async () => {
    const log = new MemoryLogStore();
    await log.append(Array.from({ length: 250 }, (_, index) => row(early, index + 1)));
    let next = 251;
    const { rows, counts } = await roundTrip(log, async () => {
      if (next < 260) await log.append([row(early, next++)]);
    });
    expect(rows.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 259 }, (_, index) => index + 1),
    );
    expect(counts).toEqual({ entries: 259, quarantined: 0, skipped: 0 });
  });

  it('rows of every size come back byte for byte, over any border of chunks', async () => {
    const log = new MemoryLogStore();
    const sizes = [0, 1, 262_143, 262_144, 262_145, 262_144 - 61, 262_144 - 77, 700_000, 5];
    const all = sizes.map((size, index) => row(early, index + 1, size));
    await log.append(all);
    await log.quarantine({ ...row(late, 7), reason: 'It speaks in the name of another device — “ß”.' });
    const { rows, chunks } = await roundTrip(log);
    expect(rows.slice(0, -1)).toEqual(all);
    expect(rows.at(-1)).toMatchObject({
      sequence: 7,
      reason: 'It speaks in the name of another device — “ß”.',
    });
    expect(chunks).toBeGreaterThan(6);
  });

  it('an empty log, and one that fills a chunk to the last byte', async () => {
    expect((await roundTrip(new MemoryLogStore())).rows).toEqual([]);
    const log = new MemoryLogStore();
    // A record is 61 bytes longer than its entry, the end 21.
    await log.append([row(early, 1, 262_144 - 61 - 21)]);
    const { rows, chunks } = await roundTrip(log);
    expect(rows).toHaveLength(1);
    expect(chunks).toBe(1);
  });

  it('rows that a damaged disk made into something else are counted, and the rest is in it', async () => {
    const log = new MemoryLogStore();
    await log.append([row(early, 1), { ...row(early, 2), bytes: 'text' as never }, row(early, 3)]);
    const { rows, counts } = await roundTrip(log);
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 3]);
    expect(counts.skipped).toBe(1);
  });
});

describe('a vault from before there was a voucher', () => {
  it('[P11] gets one at its next unlock, and its backup restores by passphrase', async () => {
    const fixture = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../fixtures/vaults/v1.json'), 'utf8'),
    );
    const old = await emptyDevice();
    await old.parts.records.put('device', fixture.record);
    await old.parts.log.append(
      fixture.rows.map((stored: LogRow & { bytes: string }) => ({
        ...stored,
        bytes: fromBase64url(stored.bytes),
      })),
    );
    await old.vault.start();
    const before = (await old.parts.log.page(undefined, 1e6)).length;
    expect(await old.vault.unlock(fixture.passphrase)).toBe(true);
    const text = await read(old.vault, fixture.note, fixture.section);
    const file = await backup(old);
    // One statement for the vault and one for each case file, and no more the next time.
    const after = (await old.parts.log.page(undefined, 1e6)).length;
    expect(after).toBeGreaterThan(before);
    const device = await emptyDevice();
    const outcome = await device.backups.restore(file, { passphrase: fixture.passphrase }, passphrase);
    expect(outcome).toMatchObject({ ok: true, closed: 0 });
    expect(await read(device.vault, fixture.note, fixture.section)).toBe(text);
    expect(text).not.toBe('');
    await write(device.vault, fixture.note, 'Gone on with. ');
  });
});

it('the voucher is no device: it is on no list', async () => {
  const { vault } = await writtenVault('One.');
  expect(vault.devices.value).toHaveLength(1);
  const roster = vault.replica?.roster(vault.opened?.record.vault as CompartmentId);
  expect(roster?.members.size).toBe(2);
});
