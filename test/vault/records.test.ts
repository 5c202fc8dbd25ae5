import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUtf8 } from '../../src/bytes/utf8.ts';
import { DeviceRecord, parseDeviceRecord } from '../../src/vault/DeviceRecord.ts';
import { parseJoining } from '../../src/vault/Joining.ts';
import { welcomeBytes } from '../../src/vault/welcomeBytes.ts';
import { openVault, passphrase, testVault } from './testVault.ts';

const id = 'A'.repeat(22);
const key = 'B'.repeat(43);
const record = {
  v: 1,
  device: id,
  person: id,
  vault: id,
  kit: { sign: key, agree: key },
  slots: [{ kind: 'link', agree: key, box: 'C'.repeat(107) }],
  secret: 'D'.repeat(123),
};

describe('the device’s record, on a disk that may hold anything', () => {
  it('a good one is read, none is none', () => {
    expect(parseDeviceRecord(record)).toEqual(record);
    expect(parseDeviceRecord({ ...record, v: 2 })).toEqual({ ...record, v: 2 });
    expect(parseDeviceRecord(undefined)).toBeUndefined();
    expect(DeviceRecord.safeParse(record).success).toBe(true);
  });

  it('a newer one is told from a damaged one', () => {
    expect(parseDeviceRecord({ v: 3, anything: 'else' })).toBe('newer');
    expect(parseDeviceRecord({ ...record, v: 1, slots: 'none' })).toBe('damaged');
    for (const field of Object.keys(record)) {
      expect(parseDeviceRecord({ ...record, [field]: undefined }), field).toBe('damaged');
    }
    const passphraseSlot = { kind: 'passphrase', salt: id, agree: key, box: 'C'.repeat(107) };
    const hungry = { memory: 2 ** 30, passes: 1 };
    expect(parseDeviceRecord({ ...record, slots: [{ ...passphraseSlot, cost: hungry }] })).toBe('damaged');
    expect(parseDeviceRecord({ ...record, slots: Array(21).fill(record.slots[0]) })).toBe('damaged');
  });

  it('never throws, and takes nothing that only looks like one', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        fc.pre(value !== undefined);
        expect(['newer', 'damaged']).toContain(parseDeviceRecord(value));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [{ v: 7 }, 'newer version'],
    ['garbage', 'cannot be read'],
    [{ ...record, secret: 7 }, 'cannot be read'],
    [null, 'cannot be read'],
  ])('%j gives a clear state, never a new vault over it', async (stored, words) => {
    const { parts } = await openVault();
    await parts.records.put('device', stored);
    const { vault } = await testVault(parts);
    expect(vault.state.value).toEqual({ at: 'blocked', why: expect.stringContaining(words) });
    const twelve = await vault.newRecoveryWords();
    await expect(vault.createVault({ passphrase, worker: 'Eve', words: twelve })).rejects.toThrow(words);
    await expect(vault.unlock(passphrase)).rejects.toThrow(words);
    expect(await parts.records.get('device')).toEqual(stored);
  });

  it.each(['vault', 'person', 'kit'] as const)(
    'somebody who can write to the disk cannot put another %s into it',
    async (field) => {
      const { parts } = await openVault();
      const other = await openVault();
      const [own, theirs] = [await parts.records.get('device'), await other.parts.records.get('device')];
      await parts.records.put('device', { ...(own as object), [field]: (theirs as DeviceRecord)[field] });
      const { vault } = await testVault(parts);
      await expect(vault.unlock(passphrase)).rejects.toThrow('damaged');
      expect(vault.state.value.at).toBe('locked');
      await parts.records.put('device', own);
      expect(await vault.unlock(passphrase)).toBe(true);
    },
  );
});

describe('[S17] what an admitted device is told', () => {
  const joining = { v: 1, vault: id, person: id, kit: { sign: key, agree: key }, unlockKey: key };

  it('is read as it was written', () => {
    expect(parseJoining(welcomeBytes(joining as Parameters<typeof welcomeBytes>[0]))).toEqual(joining);
  });

  it('hostile bytes are none, and never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.json().map(toUtf8)), (bytes) => {
        expect(parseJoining(bytes)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
    for (const field of Object.keys(joining)) {
      expect(parseJoining(toUtf8(JSON.stringify({ ...joining, [field]: 'x' }))), field).toBeUndefined();
    }
  });
});
