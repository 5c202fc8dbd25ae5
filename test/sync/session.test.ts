import { describe, expect, it } from 'vitest';
import type { CompartmentId, DocumentId } from '../../src/bytes/Ids.ts';
import { newId } from '../../src/bytes/newId.ts';
import { StorageError } from '../../src/storage/LogStore.ts';
import { memoryTransports } from '../../src/sync/memoryTransports.ts';
import { openChannel } from '../../src/sync/openChannel.ts';
import { SyncSession } from '../../src/sync/SyncSession.ts';
import { replicaOver, shared, type TestReplica, testReplica, typed } from './testReplica.ts';
import { until } from './twoDevices.ts';

const document = newId<DocumentId>();

async function write(from: TestReplica, compartment: CompartmentId, text: string): Promise<void> {
  const { update, nonce } = await typed(from, document, text);
  await from.replica.append(compartment, document, 'update', update, nonce);
}

/** The same device after it was locked and unlocked: nothing is loaded yet. */
function unlocked({ log, replica, member }: TestReplica): TestReplica {
  return { log, member, replica: replicaOver(log, replica.device) };
}

async function connect(a: TestReplica, b: TestReplica) {
  const [one, two] = memoryTransports();
  const [here, there] = await Promise.all([
    openChannel(one, a.replica.device, () => true),
    openChannel(two, b.replica.device, () => true),
  ]);
  let closed = 0;
  here.onClose(() => {
    closed += 1;
  });
  const sessions = [new SyncSession(a.replica, here), new SyncSession(b.replica, there)] as const;
  return { sessions, closed: () => closed };
}

const entries = async ({ replica }: TestReplica, compartment: CompartmentId) =>
  (await replica.roster(compartment)) === undefined
    ? -1
    : (await replica.read(compartment, document)).entries.length;

async function untilEqual(a: TestReplica, b: TestReplica, compartment: CompartmentId): Promise<void> {
  for (;;) {
    const [x, y] = [await a.log.have(compartment), await b.log.have(compartment)];
    if (JSON.stringify([...x].sort()) === JSON.stringify([...y].sort())) return;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('[S13] a session', () => {
  it('brings both to the same, whatever either wrote while apart, in slices of any length', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    for (let i = 0; i < 450; i += 1) await write(laptop, compartment, `${i}`);
    await write(phone, compartment, 'phone');
    const { sessions } = await connect(laptop, phone);
    await untilEqual(laptop, phone, compartment);
    expect(await entries(phone, compartment)).toBe(451);
    await until(() => sessions.every(({ waiting }) => waiting === 0));
  });

  it('a compartment that the peer has not read yet after unlocking is asked for all the same', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    await write(laptop, compartment, 'While you were locked.');
    await connect(laptop, unlocked(phone));
    await untilEqual(laptop, phone, compartment);
  });

  it('a compartment that this side reads only later is offered then', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    await write(laptop, compartment, 'Written before.');
    const late = unlocked(laptop);
    await connect(late, phone);
    await new Promise((resolve) => setTimeout(resolve));
    await late.replica.load(compartment);
    await untilEqual(laptop, phone, compartment);
  });

  it('a device that is added while the session runs is given everything', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica()];
    const compartment = await shared(laptop);
    await write(laptop, compartment, 'Before.');
    phone.replica.expect(compartment);
    await connect(laptop, phone);
    await laptop.replica.addMember(compartment, phone.member);
    await untilEqual(laptop, phone, compartment);
    expect(await entries(phone, compartment)).toBe(1);
  });

  it('what a joining that was cut off has left behind does not hinder the next one', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica()];
    const compartment = await shared(laptop);
    await write(laptop, compartment, 'One.');
    // The first attempt got the founding statement, and was cut off; the second is another device.
    const [founding] = await laptop.log
      .readDocument(compartment, document)
      .then(() => laptop.replica.controlRows(compartment));
    if (founding === undefined) throw new Error('no founding statement');
    await phone.log.append([founding]);
    await laptop.replica.addMember(compartment, phone.member);
    phone.replica.expect(compartment);
    await connect(laptop, phone);
    await untilEqual(laptop, phone, compartment);
    expect(await entries(phone, compartment)).toBe(1);
  });

  it('tells nothing of a compartment that the peer may not read', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const common = await shared(laptop, phone);
    const secret = await shared(laptop);
    await write(laptop, secret, 'Not for the phone.');
    await connect(laptop, phone);
    await write(laptop, common, 'For both.');
    await untilEqual(laptop, phone, common);
    expect((await phone.log.have(secret)).size).toBe(0);
  });

  it('a disk that is full ends the session, and the next one takes up where it stopped', async () => {
    const [laptop, phone] = [await testReplica(), await testReplica('editor')];
    const compartment = await shared(laptop, phone);
    const append = phone.log.append.bind(phone.log);
    phone.log.append = () => Promise.reject(new StorageError('full', undefined));
    const first = await connect(laptop, phone);
    await write(laptop, compartment, 'Does not fit.');
    await until(() => first.closed() === 1);
    expect(first.sessions[0].waiting).toBe(1);
    phone.log.append = append;
    await connect(laptop, phone);
    await untilEqual(laptop, phone, compartment);
  });
});
