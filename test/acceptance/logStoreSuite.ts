import { asSealed } from '../../src/bytes/asSealed.ts';
import type { CompartmentId, DeviceId, DocumentId } from '../../src/bytes/Ids.ts';
import type { Sealed } from '../../src/bytes/Sealed.ts';
import { DuplicateRowError, type LogRow, type LogStore } from '../../src/storage/LogStore.ts';
import { equal, rejects, type Suite } from './Suite.ts';

const c1 = 'c'.repeat(22) as CompartmentId;
const c2 = 'd'.repeat(22) as CompartmentId;
const doc1 = 'n'.repeat(22) as DocumentId;
const doc2 = 'o'.repeat(22) as DocumentId;
const laptop = 'l'.repeat(22) as DeviceId;
const phone = 'p'.repeat(22) as DeviceId;

function row(sequence: number, over: Partial<LogRow> = {}): LogRow {
  const bytes = new Uint8Array([sequence, 2, 3]) as Sealed;
  return { v: 1, compartment: c1, document: doc1, device: laptop, sequence, bytes, ...over };
}

const sequences = (rows: readonly LogRow[]) => rows.map(({ sequence }) => sequence);

/** What every log must do, whatever it lies in. */
export const logStoreSuite: Suite<LogStore> = {
  'a new log is empty': async (log) => {
    equal(await log.head(c1, laptop), undefined);
    equal(await log.readDocument(c1, doc1), []);
    equal(await log.documents(c1), []);
    equal([...(await log.have(c1))], []);
  },
  'rows come back as they were, bytes and all': async (log) => {
    await log.append([row(1)]);
    const [there] = await log.readDocument(c1, doc1);
    equal(there, row(1));
    equal([...(there?.bytes ?? [])], [1, 2, 3]);
  },
  'the head is the highest sequence of that device in that compartment': async (log) => {
    await log.append([row(2), row(10), row(9), row(99, { device: phone }), row(50, { compartment: c2 })]);
    equal((await log.head(c1, laptop))?.sequence, 10);
    equal((await log.head(c1, phone))?.sequence, 99);
    equal(await log.head(c2, phone), undefined);
  },
  'a document has its own rows alone, by device and sequence': async (log) => {
    await log.append([
      row(2),
      row(1),
      row(3, { document: doc2 }),
      row(1, { device: phone }),
      row(4, { compartment: c2 }),
    ]);
    const rows = await log.readDocument(c1, doc1);
    equal(
      rows.map(({ device, sequence }) => `${device[0]}${sequence}`),
      ['l1', 'l2', 'p1'],
    );
    equal([...(await log.documents(c1))].sort(), [doc1, doc2]);
  },
  'one document of many compartments is read in one look, and none of none': async (log) => {
    await log.append([row(2), row(1), row(3, { document: doc2 }), row(4, { compartment: c2 })]);
    const found = await log.readDocuments([c1, c2, 'e'.repeat(22) as CompartmentId], doc1);
    equal([...found.values()].map(sequences), [[1, 2], [4], []]);
    equal([...(await log.readDocuments([], doc1))], []);
  },
  'a range holds both its ends and nothing beside it': async (log) => {
    await log.append([1, 2, 3, 4, 5].map((sequence) => row(sequence)));
    equal(sequences(await log.readRange(c1, laptop, [2, 4])), [2, 3, 4]);
    equal(sequences(await log.readRange(c1, laptop, [6, 9])), []);
  },
  'have tells the runs of each device': async (log) => {
    await log.append([1, 2, 3, 7, 8].map((sequence) => row(sequence)));
    await log.append([row(4, { device: phone })]);
    equal(
      [...(await log.have(c1))].sort(),
      [
        [
          laptop,
          [
            [1, 3],
            [7, 8],
          ],
        ],
        [phone, [[4, 4]]],
      ].sort(),
    );
  },
  '[S7] a place that is taken is never written again': async (log) => {
    await log.append([row(1)]);
    await rejects(log.append([row(1, { bytes: new Uint8Array([9]) as Sealed })]), DuplicateRowError);
    equal([...((await log.head(c1, laptop))?.bytes ?? [])], [1, 2, 3]);
  },
  'rows are added all or none': async (log) => {
    await log.append([row(2)]);
    await rejects(log.append([row(1), row(2), row(3)]), DuplicateRowError);
    equal(sequences(await log.readDocument(c1, doc1)), [2]);
  },
  'quarantine is kept apart from the log': async (log) => {
    await log.quarantine({ ...row(5), reason: 'It was refused.' });
    equal(await log.readDocument(c1, doc1), []);
    const [kept] = await log.quarantined();
    equal([kept?.sequence, kept?.reason], [5, 'It was refused.']);
  },
  'what is taken in after all leaves the quarantine, and nothing else does': async (log) => {
    await log.quarantine({ ...row(5), reason: 'It takes too long to read.' });
    await log.quarantine({ ...row(6), reason: 'It was refused.' });
    await log.release({ ...row(6), bytes: asSealed(Uint8Array.of(9)) });
    equal((await log.quarantined()).length, 2);
    await log.release(row(5));
    equal(
      (await log.quarantined()).map(({ sequence }) => sequence),
      [6],
    );
  },
  'all that is had is told in one look': async (log) => {
    await log.append([row(1), row(2), row(5, { compartment: c2 })]);
    const all = await log.haveAll();
    equal([...(all.get(c1) ?? [])], [[laptop, [[1, 2]]]]);
    equal([...(all.get(c2) ?? [])], [[laptop, [[5, 5]]]]);
  },
  'the whole log is read page by page, each row once': async (log) => {
    await log.append([row(1), row(3), row(2), row(1, { device: phone }), row(9, { compartment: c2 })]);
    const first = await log.page(undefined, 3);
    const last = first.at(-1);
    const rest = await log.page(last && [last.compartment, last.device, last.sequence], 3);
    equal(
      [...first, ...rest].map((one) => `${one.compartment[0]}${one.device[0]}${one.sequence}`),
      ['cl1', 'cl2', 'cl3', 'cp1', 'dl9'],
    );
    equal(await log.page([c2, laptop, 9], 3), []);
  },
  'rows are removed by their places, and no others': async (log) => {
    await log.append([row(1), row(2), row(3), row(2, { device: phone })]);
    await log.remove([
      [c1, laptop, 1],
      [c1, laptop, 2],
      [c1, laptop, 77],
    ]);
    equal(
      (await log.readDocument(c1, doc1)).map(({ device, sequence }) => `${device[0]}${sequence}`),
      ['l3', 'p2'],
    );
  },
  '[S5] a compartment is dropped whole, and no other': async (log) => {
    await log.append([row(1), row(1, { compartment: c2 })]);
    await log.quarantine({ ...row(2), reason: 'Refused.' });
    await log.quarantine({ ...row(2, { compartment: c2 }), reason: 'Refused.' });
    await log.dropCompartment(c1);
    equal([...(await log.haveAll()).keys()], [c2]);
    equal(
      (await log.quarantined()).map(({ compartment }) => compartment),
      [c2],
    );
  },
};
