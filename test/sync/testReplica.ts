import * as Y from 'yjs';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import type { CompartmentId, DocumentId, PersonId } from '../../src/bytes/Ids.ts';
import { newId } from '../../src/bytes/newId.ts';
import { randomBytes } from '../../src/bytes/randomBytes.ts';
import type { Member } from '../../src/crypto/ControlStatement.ts';
import { clientId } from '../../src/crypto/clientId.ts';
import type { DeviceKeys } from '../../src/crypto/DeviceKeys.ts';
import { openDeviceKeys } from '../../src/crypto/openDeviceKeys.ts';
import type { CacheStore } from '../../src/storage/CacheStore.ts';
import type { LogStore } from '../../src/storage/LogStore.ts';
import { MemoryCacheStore } from '../../src/storage/MemoryCacheStore.ts';
import { MemoryLogStore } from '../../src/storage/MemoryLogStore.ts';
import { memoryLocks } from '../../src/storage/memoryLocks.ts';
import { inspectUpdate } from '../../src/sync/inspectUpdate.ts';
import { Replica } from '../../src/sync/Replica.ts';
import type { UpdateInspector } from '../../src/sync/UpdateInspector.ts';

export interface TestReplica {
  replica: Replica;
  log: MemoryLogStore;
  member: Member;
}

/** A device's replica over a log: its own, another tab's of it, or a copy of one. */
export function replicaOver(
  log: LogStore,
  device: DeviceKeys,
  caches: CacheStore = new MemoryCacheStore(),
): Replica {
  const inspector: UpdateInspector = {
    inspect: async (update, encoding) => inspectUpdate(update, encoding),
  };
  return new Replica({ log, caches, locks: memoryLocks(), device, inspector });
}

/** A device with an empty log. */
export async function testReplica(role: Member['role'] = 'owner'): Promise<TestReplica> {
  const device = await openDeviceKeys(randomBytes(64));
  const log = new MemoryLogStore();
  return {
    replica: replicaOver(log, device),
    log,
    member: { ...device.public, person: newId<PersonId>(), role },
  };
}

const kit = { sign: 'A'.repeat(43), agree: 'hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo' };

/** A compartment that the first founds, with the others as members; all of them know its roster. */
export async function shared(...devices: TestReplica[]): Promise<CompartmentId> {
  const [first] = devices;
  if (first === undefined) throw new Error('nobody founds it');
  const { compartment } = await first.replica.found(
    devices.map(({ member }) => member),
    kit,
  );
  for (const other of devices.slice(1)) {
    other.replica.expect(compartment);
    for (const row of await rows(first, compartment)) await other.replica.ingest(row);
  }
  return compartment;
}

/** Every entry that a device holds of a compartment. */
export async function rows({ log }: TestReplica, compartment: CompartmentId): Promise<Bytes[]> {
  const all: Bytes[] = [];
  for (const [device, ranges] of await log.have(compartment)) {
    for (const range of ranges) {
      all.push(...(await log.readRange(compartment, device, range)).map(({ bytes }) => bytes));
    }
  }
  return all;
}

/** A Yjs update under the clientID that this device may use for this document, and its nonce. */
export async function typed(
  { replica }: TestReplica,
  document: DocumentId,
  text: string,
): Promise<{ update: Bytes; nonce: Bytes }> {
  const nonce = randomBytes(16);
  const doc = new Y.Doc();
  doc.clientID = await clientId(replica.device.public.device, document, nonce);
  doc.getText('text').insert(0, text);
  return { update: Y.encodeStateAsUpdate(doc) as Bytes, nonce };
}
