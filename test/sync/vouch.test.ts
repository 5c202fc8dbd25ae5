import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import { toBase64url } from '../../src/bytes/base64url.ts';
import type { CompartmentId, DocumentId } from '../../src/bytes/Ids.ts';
import { newId } from '../../src/bytes/newId.ts';
import { randomBytes } from '../../src/bytes/randomBytes.ts';
import { controlBytes, parseControl, type Vouch } from '../../src/crypto/ControlStatement.ts';
import type { DeviceKeys } from '../../src/crypto/DeviceKeys.ts';
import type { Entry } from '../../src/crypto/Entry.ts';
import { parseEntry } from '../../src/crypto/entryBytes.ts';
import { openDeviceKeys } from '../../src/crypto/openDeviceKeys.ts';
import { newRecoveryWords, readRecoveryWords } from '../../src/crypto/recoveryWords.ts';
import { sealEntry } from '../../src/crypto/sealEntry.ts';
import { voucherKeys } from '../../src/crypto/voucherKeys.ts';
import { signVouch } from '../../src/crypto/vouchSignature.ts';
import { MemoryLogStore } from '../../src/storage/MemoryLogStore.ts';
import { controlDocument } from '../../src/sync/controlDocument.ts';
import { readRoster } from '../../src/sync/Roster.ts';
import { vouchEntry } from '../../src/sync/vouchEntry.ts';
import { replicaOver, shared, type TestReplica, testReplica, typed } from './testReplica.ts';

const document = newId<DocumentId>();

async function control(from: TestReplica, compartment: CompartmentId): Promise<Entry[]> {
  const read = await from.log.readDocument(compartment, controlDocument);
  return read.map((row) => parseEntry(row.bytes)).filter((entry) => typeof entry !== 'string');
}

/** A laptop whose compartment has the voucher of this vault key on its roster. */
async function vouched(): Promise<{ laptop: TestReplica; compartment: CompartmentId; voucher: DeviceKeys }> {
  const laptop = await testReplica();
  const compartment = await shared(laptop);
  const voucher = await voucherKeys(randomBytes(32));
  await laptop.replica.addMember(compartment, {
    ...voucher.public,
    person: laptop.member.person,
    role: 'owner',
  });
  return { laptop, compartment, voucher };
}

/** The statement in an entry, to be changed and signed anew by its own device. */
async function forged(
  device: DeviceKeys,
  compartment: CompartmentId,
  vouch: Vouch,
  sequence = 1,
): Promise<Bytes> {
  const header = {
    kind: 'statement',
    compartment,
    document: controlDocument,
    device: vouch.member.device,
    sequence,
    previous: new Uint8Array(32),
    epoch: '',
    clientNonce: new Uint8Array(16),
  } as const;
  return sealEntry(header, controlBytes(vouch), undefined, device.sign.privateKey);
}

function statementIn(bytes: Bytes | undefined): Vouch {
  const entry = bytes && parseEntry(bytes);
  const statement = typeof entry === 'object' ? parseControl(entry.body) : undefined;
  if (statement?.type !== 'vouch') throw new Error('no vouch');
  return statement;
}

describe('[S7] vouching for a restored device', () => {
  it('the voucher follows from the vault key alone', async () => {
    const key = randomBytes(32);
    const [one, two] = [await voucherKeys(key.slice()), await voucherKeys(key.slice())];
    expect(one.public).toEqual(two.public);
    expect((await voucherKeys(randomBytes(32))).public.device).not.toBe(one.public.device);
  });

  it('a device that the voucher vouches for is let in by peers, can read all epochs, and can write', async () => {
    const { laptop, compartment, voucher } = await vouched();
    const { update, nonce } = await typed(laptop, document, 'Before.');
    await laptop.replica.append(compartment, document, 'update', update, nonce);
    const device = await openDeviceKeys(randomBytes(64));
    const bytes = await vouchEntry(
      device,
      laptop.member.person,
      compartment,
      await control(laptop, compartment),
      {
        voucher,
      },
    );
    if (bytes === undefined) throw new Error('nobody vouched');
    expect(await laptop.replica.ingest(bytes)).toBe('added');
    expect(await laptop.replica.ingest(bytes)).toBe('known');

    const log = new MemoryLogStore();
    const replica = replicaOver(log, device);
    await log.append(await laptop.log.page(undefined, 100));
    expect(await replica.load(compartment)).toBe(true);
    expect((await replica.read(compartment, document)).entries).toHaveLength(1);
    const restored = { replica, log, member: { ...laptop.member, ...device.public } };
    const next = await typed(restored, document, 'After.');
    const { bytes: written } = await replica.append(compartment, document, 'update', next.update, next.nonce);
    expect(await laptop.replica.ingest(written)).toBe('added');
  });

  it('the recovery kit vouches where there is no voucher, and opens the keys that were sealed to it', async () => {
    const read = await readRecoveryWords(newRecoveryWords());
    if (!read.ok) throw new Error(read.why);
    const kit = read.keys;
    const laptop = await testReplica();
    const { compartment, rawKey } = await laptop.replica.found([laptop.member], {
      sign: toBase64url(kit.sign.publicBytes),
      agree: toBase64url(kit.agree.publicBytes),
    });
    const device = await openDeviceKeys(randomBytes(64));
    const voucher = await voucherKeys(rawKey);
    const entries = await control(laptop, compartment);
    const { person } = laptop.member;
    expect(await vouchEntry(device, person, compartment, entries, { voucher })).toBeUndefined();
    const bytes = await vouchEntry(device, person, compartment, entries, { voucher, kit });
    expect(statementIn(bytes).by).toBe('kit');
    expect(await laptop.replica.ingest(bytes as Bytes)).toBe('added');
    const roster = laptop.replica.roster(compartment);
    expect(roster?.boxesFor(device.public.device)).toHaveLength(1);
  });

  it('[P6] lets nobody in whom no owner and no kit has vouched for, here and by this name', async () => {
    const { laptop, compartment, voucher } = await vouched();
    const elsewhere = await shared(laptop);
    const known = { ...voucher.public, person: laptop.member.person, role: 'owner' } as const;
    await laptop.replica.addMember(elsewhere, known);
    const editor = await testReplica('editor');
    await laptop.replica.addMember(compartment, editor.member);
    const device = await openDeviceKeys(randomBytes(64));
    const stranger = await openDeviceKeys(randomBytes(64));
    const { person } = laptop.member;
    const vouchers = { voucher };
    const good = await vouchEntry(device, person, compartment, await control(laptop, compartment), vouchers);
    const vouch = statementIn(good);
    const own = voucher.public.device;
    const sign = (by: DeviceKeys, changed: Pick<Vouch, 'member' | 'keys' | 'by'>, where = compartment) =>
      signVouch(by.sign.privateKey, where, changed);
    const asLaptop = { ...vouch.member, device: laptop.member.device };
    const attempts: Record<string, Bytes> = {
      'signed by a stranger': await forged(device, compartment, {
        ...vouch,
        signature: await sign(stranger, vouch),
      }),
      'signed by an editor': await forged(device, compartment, {
        ...vouch,
        by: editor.member.device,
        signature: await sign(editor.replica.device, { ...vouch, by: editor.member.device }),
      }),
      'by a kit of its own': await forged(device, compartment, {
        ...vouch,
        by: 'kit',
        signature: await sign(stranger, { ...vouch, by: 'kit' }),
      }),
      'for another person': await forged(device, compartment, {
        ...vouch,
        member: { ...vouch.member, person: newId() },
      }),
      'with other keys': await forged(device, compartment, { ...vouch, keys: {} }),
      'in another compartment': await forged(device, elsewhere, vouch),
      'under the name of a known device': await forged(device, compartment, {
        ...vouch,
        member: asLaptop,
        signature: await sign(voucher, { ...vouch, member: asLaptop }),
      }),
      'not as its first entry': await forged(device, compartment, vouch, 2),
      'signed by somebody else than the new device': await forged(stranger, compartment, vouch),
    };
    for (const [name, bytes] of Object.entries(attempts)) {
      expect(['later', 'refused'], name).toContain(await laptop.replica.ingest(bytes));
      const entry = parseEntry(bytes);
      if (typeof entry === 'string') throw new Error(entry);
      const lying = await control(laptop, entry.compartment);
      const roster = await readRoster(entry.compartment, [...lying, entry]);
      expect(roster?.members.has(device.public.device), name).toBe(false);
      expect(roster?.members.get(laptop.member.device)?.sign, name).toBe(laptop.member.sign);
    }
    expect(laptop.replica.roster(compartment)?.members.has(own)).toBe(true);
    expect(await laptop.replica.ingest(good as Bytes)).toBe('added');
  });
});
