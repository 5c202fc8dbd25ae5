import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseForm } from '../../src/casefile/CaseForm.ts';
import { measureArgon } from '../../src/crypto/passphraseKeys.ts';
import { parseDeviceRecord, storedRecord } from '../../src/vault/DeviceRecord.ts';
import { PasskeyError, type PasskeyProblem } from '../../src/vault/PasskeyPort.ts';
import { readByVersion010 } from '../fixtures/vaults/deviceRecordOf010.ts';
import { until } from '../sync/twoDevices.ts';
import { MemoryPasskeys } from './memoryPasskeys.ts';
import { openVault, passphrase, testVault } from './testVault.ts';

const form: CaseForm = {
  name: 'Rosa Delgado',
  caseNumber: 'C-1042',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};
const next = 'nine slow orange lanterns';

type Stored = { v: number; slots: Record<string, unknown>[] } & Record<string, unknown>;

async function vaultWithPasskeys() {
  const made = await openVault();
  const passkeys = new MemoryPasskeys();
  made.parts.passkeys = passkeys;
  const { vault } = await testVault(made.parts);
  await vault.unlock(passphrase);
  const stored = async () => (await made.parts.records.get('device')) as Stored;
  return { ...made, vault, passkeys, stored };
}

describe('changing the passphrase', () => {
  it('[S2] asks the old one; from then on the new one opens the vault, and the old one does not', async () => {
    const { vault, parts } = await openVault();
    await vault.createCase(form);
    const before = await parts.records.get('device');
    expect(await vault.keys.changePassphrase('four quiet river stone', next)).toBe(false);
    expect(await parts.records.get('device')).toEqual(before);
    expect(await vault.keys.changePassphrase(passphrase, next)).toBe(true);
    const again = await testVault(parts);
    expect(await again.vault.unlock(passphrase)).toBe(false);
    expect(await again.vault.unlock(next)).toBe(true);
    await until(() => again.vault.cases.value?.[0]?.name === 'Rosa Delgado');
  });

  it('[S2] the cost of Argon2id is measured anew, kept with the slot, and used', async () => {
    let [time, step] = [0, 500];
    const clock = () => (time += step);
    const { parts } = await testVault();
    parts.passphraseCost = () => measureArgon(clock);
    const { vault } = await testVault(parts);
    const words = await vault.newRecoveryWords();
    await vault.createVault({ passphrase, worker: 'Sam Okafor', words });
    const slot = async () =>
      ((await parts.records.get('device')) as Stored).slots.find((s) => s.kind === 'passphrase');
    expect((await slot())?.cost).toEqual({ memory: 64 * 1024, passes: 2 });
    // A device that is five times as fast as the one on which the vault was made.
    step = 100;
    expect(await vault.keys.changePassphrase(passphrase, next)).toBe(true);
    expect((await slot())?.cost).toEqual({ memory: 64 * 1024, passes: 5 });
    const record = (await parts.records.get('device')) as Stored;
    const cheaper = record.slots.map((s) =>
      s.kind === 'passphrase' ? { ...s, cost: { memory: 64 * 1024, passes: 4 } } : s,
    );
    await parts.records.put('device', { ...record, slots: cheaper });
    expect(await (await testVault(parts)).vault.unlock(next)).toBe(false);
    await parts.records.put('device', record);
    expect(await (await testVault(parts)).vault.unlock(next)).toBe(true);
  });

  it('two tabs that change it at once: one does, the other is told that its old one is wrong', async () => {
    const { vault, parts } = await openVault();
    const { vault: other } = await testVault(parts);
    const done = await Promise.all([
      vault.keys.changePassphrase(passphrase, next),
      other.keys.changePassphrase(passphrase, 'six brown paper kites'),
    ]);
    expect(done.sort()).toEqual([false, true]);
  });
});

describe('passkeys', () => {
  it('[S2] several open the vault, each is named and listed, and one that is removed opens nothing', async () => {
    const { vault, parts, passkeys, stored } = await vaultWithPasskeys();
    expect(await vault.keys.addPasskey('not this', 'Laptop')).toEqual({ ok: false, why: 'wrong-passphrase' });
    expect(passkeys.keys.size).toBe(0);
    expect(await vault.keys.addPasskey(passphrase, ' Laptop ')).toEqual({ ok: true });
    expect(await vault.keys.addPasskey(passphrase, 'Blue key')).toEqual({ ok: true });
    expect(vault.keys.passkeys.value.map(({ name }) => name)).toEqual(['Laptop', 'Blue key']);
    const [laptop, blue] = vault.keys.passkeys.value;
    await vault.keys.renamePasskey(blue?.id ?? '', 'Green key');

    const again = await testVault(parts);
    expect(again.vault.keys.passkeys.value.map(({ name }) => name)).toEqual(['Laptop', 'Green key']);
    expect(await again.vault.unlockWithPasskey()).toEqual({ ok: true });
    expect(again.vault.state.value.at).toBe('open');
    await again.vault.lock();

    const old = await stored();
    await vault.keys.removePasskey(laptop?.id ?? '');
    expect(passkeys.forgotten).toEqual([laptop?.id]);
    passkeys.keys.delete(blue?.id ?? '');
    expect(await again.vault.unlockWithPasskey()).toEqual({ ok: false, why: 'cancelled' });
    expect((await stored()).slots).toHaveLength(old.slots.length - 1);
    expect(await again.vault.unlock(passphrase)).toBe(true);
  });

  it('[S3] what the passkey gave is zeroed, adding and unlocking alike', async () => {
    const { vault, passkeys } = await vaultWithPasskeys();
    await vault.keys.addPasskey(passphrase, 'Laptop');
    await vault.lock();
    await vault.unlockWithPasskey();
    expect(passkeys.given.map((secret) => secret.some((byte) => byte !== 0))).toEqual([false, false]);
  });

  it.each(['unsupported', 'no-prf', 'cancelled', 'known', 'failed'] satisfies PasskeyProblem[])(
    'what stands in the way (%s) is told, and nothing is changed by it',
    async (why) => {
      const { vault, passkeys, stored } = await vaultWithPasskeys();
      const before = await stored();
      passkeys.refusal = new PasskeyError(why);
      expect(await vault.keys.addPasskey(passphrase, 'Laptop')).toEqual({ ok: false, why });
      expect(await stored()).toEqual(before);
      await vault.lock();
      expect(await vault.unlockWithPasskey()).toEqual({ ok: false, why });
    },
  );

  it('a passphrase that is changed while the browser asks adds nothing, and the passkey is given up', async () => {
    const { vault, passkeys } = await vaultWithPasskeys();
    const create = passkeys.create.bind(passkeys);
    passkeys.create = async (salt) => {
      await vault.keys.changePassphrase(passphrase, next);
      return create(salt);
    };
    expect(await vault.keys.addPasskey(passphrase, 'Laptop')).toEqual({ ok: false, why: 'wrong-passphrase' });
    expect(vault.keys.passkeys.value).toEqual([]);
    expect(passkeys.forgotten).toHaveLength(1);
  });

  it('changing the passphrase leaves them, and recovery words too', async () => {
    const { vault, parts, words } = await vaultWithPasskeys();
    await vault.keys.addPasskey(passphrase, 'Laptop');
    expect(await vault.keys.changePassphrase(passphrase, next)).toBe(true);
    const again = await testVault(parts);
    expect(await again.vault.unlockWithPasskey()).toEqual({ ok: true });
    await again.vault.lock();
    expect(await again.vault.unlockWithWords(words, passphrase)).toEqual({ ok: true });
    await again.vault.lock();
    expect(await again.vault.unlockWithPasskey()).toEqual({ ok: true });
  });

  it('there is an end to how many there may be', async () => {
    const { vault, parts, stored, passkeys } = await vaultWithPasskeys();
    const record = await stored();
    const slots = [...record.slots, ...Array.from({ length: 18 }, () => record.slots[1])];
    await parts.records.put('device', { ...record, slots });
    expect(await vault.keys.addPasskey(passphrase, 'One more')).toEqual({ ok: false, why: 'too-many' });
    expect(passkeys.keys.size).toBe(0);
  });
});

describe('the format of the record', () => {
  it('stays 1 until the first passkey; then a version without passkeys calls it newer and leaves it alone', async () => {
    const { vault, parts, stored } = await vaultWithPasskeys();
    expect(readByVersion010(await stored())).toBe('opens');
    await vault.keys.changePassphrase(passphrase, next);
    expect(readByVersion010(await stored())).toBe('opens');
    await vault.keys.addPasskey(next, 'Laptop');
    expect((await stored()).v).toBe(2);
    expect(readByVersion010(await stored())).toBe('newer');
    // Without the change of format it would have been called damaged.
    expect(readByVersion010({ ...(await stored()), v: 1 })).toBe('damaged');
    const again = await testVault(parts);
    expect(await again.vault.unlock(next)).toBe(true);
  });

  it('somebody who can write to the disk cannot take it back to 1', async () => {
    const { vault, parts, stored } = await vaultWithPasskeys();
    await vault.keys.addPasskey(passphrase, 'Laptop');
    await parts.records.put('device', { ...(await stored()), v: 1 });
    const again = await testVault(parts);
    await expect(again.vault.unlock(passphrase)).rejects.toThrow('damaged');
  });

  it('a slot of a kind that nobody knows yet is passed over, and written back as it lies', async () => {
    const { vault, parts, stored } = await vaultWithPasskeys();
    const record = await stored();
    const unknown = { kind: 'thumb', agree: 7, more: { deep: [1, null] } };
    await parts.records.put('device', { ...record, slots: [unknown, ...record.slots] });
    expect(await vault.keys.changePassphrase(passphrase, next)).toBe(true);
    expect((await stored()).slots).toContainEqual(unknown);
    expect(await (await testVault(parts)).vault.unlock(next)).toBe(true);
  });

  it('mangled slots never crash it: the passphrase opens as long as its own slot is whole', async () => {
    const { vault, parts, stored } = await vaultWithPasskeys();
    await vault.keys.addPasskey(passphrase, 'Laptop');
    const record = await stored();
    const whole = record.slots.find(({ kind }) => kind === 'passphrase') as Record<string, unknown>;
    const field = fc.constantFrom(
      'kind',
      'credential',
      'salt',
      'agree',
      'box',
      'name',
      'added',
      'transports',
      'cost',
    );
    const mangled = fc.oneof(
      fc.anything(),
      fc
        .tuple(
          fc.constantFrom(...record.slots),
          field,
          fc.oneof(fc.anything(), fc.constantFrom('', 'A', 'AAAAA')),
        )
        .map(([slot, name, value]) => ({ ...slot, [name]: value })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(mangled, { maxLength: 5 }), async (slots) => {
        // As a disk would hold it: what can't be kept there can't lie there.
        const hostile = structuredClone({ ...record, slots: [...slots.filter(isPlain), whole] });
        const parsed = parseDeviceRecord(hostile);
        if (parsed === undefined || typeof parsed === 'string') throw new Error('closed by a bad slot');
        expect(storedRecord(parsed)).toEqual(hostile);
        await parts.records.put('device', hostile);
        const again = await testVault(parts);
        expect(again.vault.state.value.at).toBe('locked');
        expect((await again.vault.unlockWithPasskey()).ok).toBeTypeOf('boolean');
      }),
      { numRuns: 200, seed: 20261124 },
    );
    expect(await (await testVault(parts)).vault.unlock(passphrase)).toBe(true);
  });
});

function isPlain(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

describe('the recovery kit', () => {
  it('[P11] trying the words says whether they open the vault, and changes nothing', async () => {
    const { vault, parts, words } = await openVault();
    const before = await parts.records.get('device');
    expect(await vault.keys.checkWords(words)).toEqual({ ok: true });
    expect(await vault.keys.checkWords(await vault.newRecoveryWords())).toEqual({
      ok: false,
      why: 'other-vault',
    });
    expect(await vault.keys.checkWords(words.with(0, 'zzzz'))).toMatchObject({
      why: 'unknown-word',
      index: 0,
    });
    expect(await vault.keys.checkWords(words.slice(1))).toEqual({ ok: false, why: 'count' });
    expect(await parts.records.get('device')).toEqual(before);
    expect(vault.state.value.at).toBe('open');
  });

  it('the number on the paper is the number of the vault that it opens', async () => {
    const { vault, words } = await openVault();
    const number = await vault.keys.kitNumber(words);
    expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await vault.keys.kitNumber()).toBe(number);
    expect(await vault.keys.kitNumber(await vault.newRecoveryWords())).not.toBe(number);
  });
});
