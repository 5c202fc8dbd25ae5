import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../src/bytes/concatBytes.ts';
import { toUtf8 } from '../../../src/bytes/utf8.ts';
import { outcome, runs, seed } from '../../soak/campaign.ts';
import { mutateBackups } from '../../soak/mutateBackups.ts';
import { passphrase } from '../testVault.ts';
import { type BackedUp, backup, emptyDevice, writtenVault } from './testBackups.ts';

/** Everything on a device's disk, to see that nothing was changed. */
const disk = async ({ parts }: BackedUp) =>
  JSON.stringify([
    await parts.log.page(undefined, 1e6),
    await parts.log.quarantined(),
    await parts.records.get('device'),
  ]);

describe('a backup that is not what it should be', () => {
  it('cut short anywhere, it restores nothing and leaves nothing behind', async () => {
    const first = await writtenVault('One.');
    const file = await backup(first);
    const device = await emptyDevice();
    const nothing = await disk(device);
    const wanted = { words: first.words };
    for (let length = 0; length < file.size; length += Math.ceil(file.size / 40)) {
      const outcome = await device.backups.restore(file.slice(0, length), wanted, passphrase);
      expect(outcome, `${length}`).toMatchObject({ ok: false, why: 'failed' });
      expect(await disk(device)).toBe(nothing);
    }
    expect(await device.backups.restore(file.slice(0, file.size - 1), wanted, passphrase)).toMatchObject({
      message: expect.stringContaining('damaged or was cut short'),
    });
    expect(device.vault.state.value.at).toBe('new');
    expect(await device.backups.restore(file, wanted, passphrase)).toMatchObject({ ok: true });
  });

  it('of another vault, it is refused by name, and nothing is added', async () => {
    const [first, other] = [await writtenVault('Mine.'), await writtenVault('Theirs.')];
    const before = await disk(first);
    const file = await backup(other);
    expect(await first.backups.describe(file)).toMatchObject({ ok: true, info: { ownVault: false } });
    expect(await first.backups.merge(file)).toMatchObject({
      ok: false,
      message: expect.stringContaining('another vault'),
    });
    expect(await disk(first)).toBe(before);
    // What was tried with a file of somebody else's says nothing of our own backups.
    expect(first.backups.state.value.failed).toBeUndefined();
  });

  it('of a newer version, it is left alone, and that is said', async () => {
    const first = await writtenVault('One.');
    const bytes = new Uint8Array(await (await backup(first)).arrayBuffer());
    bytes[18] = 2;
    const before = await disk(first);
    const newer = { ok: false, message: expect.stringContaining('newer version') };
    expect(await first.backups.merge(new Blob([bytes]))).toMatchObject(newer);
    expect(await first.backups.describe(new Blob([bytes]))).toMatchObject(newer);
    expect(await disk(first)).toBe(before);
    const device = await emptyDevice();
    expect(await device.backups.restore(new Blob([bytes]), { passphrase }, passphrase)).toMatchObject(newer);
  });

  it.each([
    ['noise', new Uint8Array(64).map((_, index) => (index * 89 + 7) & 255)],
    ['a good beginning, then noise', concatBytes(toUtf8('CASEWRIGHT BACKUP\n'), new Uint8Array(64).fill(1))],
    [
      'a good beginning and a header without end',
      concatBytes(toUtf8('CASEWRIGHT BACKUP\n'), Uint8Array.of(1, 255, 255, 255, 255)),
    ],
    ['nothing', new Uint8Array(0)],
  ])('5 GB of %s is refused by its first bytes', async (_name, start) => {
    const device = await emptyDevice();
    let asked = 0;
    const huge = {
      size: 5 * 1024 ** 3,
      slice: (from: number, to: number) => {
        asked += to - from;
        const part = new Uint8Array(Math.min(to - from, 1e6));
        part.set(start.slice(from, to));
        return new Blob([part]);
      },
    } as unknown as Blob;
    expect(await device.backups.describe(huge)).toMatchObject({ ok: false, why: 'failed' });
    expect(await device.backups.restore(huge, { passphrase }, passphrase)).toMatchObject({ ok: false });
    expect(asked).toBeLessThan(200_000);
  });

  it('a wrong passphrase, a wrong word (which), two swapped, words of another vault', async () => {
    const first = await writtenVault('One.');
    const file = await backup(first);
    const device = await emptyDevice();
    const nothing = await disk(device);
    const { words } = first;
    const attempt = (secret: Parameters<typeof device.backups.restore>[1]) =>
      device.backups.restore(file, secret, passphrase);
    const refused = (problem: object) => ({ ok: false, why: 'secret', problem });
    expect(await attempt({ passphrase: 'four quiet river stone' })).toEqual(refused({ why: 'other-key' }));
    expect(await attempt({ words: words.with(7, 'casewrite') })).toEqual(
      refused({ why: 'unknown-word', index: 7, near: expect.arrayContaining([expect.any(String)]) }),
    );
    const swap = [1, 2, 3, 4, 5].find((index) => words[index] !== words[0]) ?? 1;
    const swapped = words.with(0, words[swap] ?? '').with(swap, words[0] ?? '');
    // One swap in sixteen passes the checksum of four bits; those are words of another vault.
    const outcome = await attempt({ words: swapped });
    expect([refused({ why: 'checksum' }), refused({ why: 'other-key' })]).toContainEqual(outcome);
    expect(await attempt({ words: words.slice(1) })).toEqual(refused({ why: 'count' }));
    expect(await attempt({ words: await device.vault.newRecoveryWords() })).toEqual(
      refused({ why: 'other-key' }),
    );
    expect(await disk(device)).toBe(nothing);
    expect(device.vault.state.value.at).toBe('new');
  });

  it('a header that asks for an hour of Argon2id is refused before any of it is paid', async () => {
    const first = await writtenVault('One.');
    const bytes = new Uint8Array(await (await backup(first)).arrayBuffer());
    const length = new DataView(bytes.buffer).getUint32(19);
    const header = JSON.parse(new TextDecoder().decode(bytes.slice(23, 23 + length)));
    header.slots[0].cost = { memory: 1024 * 1024, passes: 64 };
    const json = toUtf8(JSON.stringify(header));
    const hungry = new Blob([
      bytes.slice(0, 19),
      new Uint8Array(new Uint32Array([json.length]).buffer).reverse(),
      json,
      bytes.slice(23 + length),
    ]);
    const device = await emptyDevice();
    expect(await device.backups.restore(hungry, { passphrase }, passphrase)).toMatchObject({
      ok: false,
      message: expect.stringContaining('damaged'),
    });
  });

  it('a drive that goes away while it is read is said', async () => {
    const first = await writtenVault('One.');
    const file = await backup(first);
    const gone = {
      size: file.size,
      slice: (from: number, to: number) =>
        from === 0
          ? file.slice(from, to)
          : { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) },
    } as unknown as Blob;
    expect(await first.backups.merge(gone)).toMatchObject({
      ok: false,
      message: expect.stringContaining('drive still connected'),
    });
  });

  it('flipped bits, swapped and foreign chunks: none is taken, and good data stays as it is', async () => {
    const { mutations, failures, slowest } = await mutateBackups(runs(30_000), seed);
    outcome('spoilt backups', mutations, failures.length, `files, the slowest ${slowest.toFixed(0)} ms`);
    expect(failures).toEqual([]);
    expect(mutations).toBeGreaterThanOrEqual(runs(30_000));
  }, 3_600_000);
});
