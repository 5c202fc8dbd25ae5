import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { CompartmentId, DocumentId } from '../../src/bytes/Ids.ts';
import { newId } from '../../src/bytes/newId.ts';
import { parseEntry } from '../../src/crypto/entryBytes.ts';
import { StorageError } from '../../src/storage/LogStore.ts';
import { OpenDocument } from '../../src/vault/OpenDocument.ts';
import { shared, type TestReplica, testReplica, typed } from '../sync/testReplica.ts';

const id = newId<DocumentId>();
let laptop: TestReplica;
let compartment: CompartmentId;

beforeEach(async () => {
  laptop = await testReplica();
  compartment = await shared(laptop);
});
afterEach(() => vi.useRealTimers());

const open = () => OpenDocument.open(laptop.replica, compartment, id);
const text = ({ doc }: OpenDocument) => doc.getText('text').toString();
const type = ({ doc }: OpenDocument, words: string) =>
  doc.getText('text').insert(doc.getText('text').length, words);

/** Makes the disk fail as long as the switch is on, and counts what it takes. */
function disk(): { full: boolean; appended: number } {
  const state = { full: false, appended: 0 };
  const append = laptop.log.append.bind(laptop.log);
  laptop.log.append = async (rows) => {
    if (state.full) throw new StorageError('full', undefined);
    state.appended += 1;
    return append(rows);
  };
  return state;
}

/** Lets sealing and writing, which no clock governs, come to their end. */
async function settled(document: OpenDocument): Promise<void> {
  while (document.saved.value.at === 'saving') await vi.advanceTimersByTimeAsync(0);
}

describe('an open document', () => {
  it('[S8] a batch closes within 250 ms of its first letter, also while more is typed', async () => {
    const document = await open();
    const { length } = await laptop.log.readDocument(compartment, id);
    const append = vi.spyOn(laptop.replica, 'append');
    vi.useFakeTimers();
    for (let i = 0; i < 24; i += 1) {
      type(document, 'x');
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(length).toBe(0);
    expect(append).toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(250);
    expect(append.mock.calls.length).toBeLessThanOrEqual(3);
  });

  it('[P2] says saved when the append has resolved, and not before', async () => {
    const document = await open();
    let commit: (() => void) | undefined;
    const append = laptop.log.append.bind(laptop.log);
    laptop.log.append = async (rows) => {
      await new Promise<void>((resolve) => {
        commit = resolve;
      });
      return append(rows);
    };
    const states: string[] = [];
    document.saved.subscribe(() => states.push(document.saved.value.at));
    type(document, 'One.');
    const flushed = document.flush();
    while (commit === undefined) await new Promise((resolve) => setTimeout(resolve));
    expect(states).toEqual(['saving']);
    commit();
    await flushed;
    expect(states).toEqual(['saving', 'saved']);
    expect(await laptop.log.readDocument(compartment, id)).toHaveLength(1);
  });

  it('[P2] a write that fails is said at once; the text stays, and is tried again until it is on disk', async () => {
    const device = disk();
    const document = await open();
    vi.useFakeTimers();
    device.full = true;
    type(document, 'Kept. ');
    await vi.advanceTimersByTimeAsync(200);
    await settled(document);
    expect(document.saved.value).toEqual({ at: 'failed', why: expect.stringContaining('full') });
    type(document, 'And this.');
    expect(document.saved.value.at).toBe('failed');
    expect(text(document)).toBe('Kept. And this.');
    device.full = false;
    while (document.saved.value.at !== 'saved') await vi.advanceTimersByTimeAsync(500);
    expect(text(await open())).toBe('Kept. And this.');
  });

  it('[P2] flush rejects with what stands in the way, and resolves once all is on disk', async () => {
    const device = disk();
    const document = await open();
    device.full = true;
    type(document, 'Not yet.');
    await expect(document.flush()).rejects.toMatchObject({ reason: 'full' });
    expect(document.unsaved).toBe(true);
    device.full = false;
    await document.flush();
    expect(document.unsaved).toBe(false);
    expect(text(await open())).toBe('Not yet.');
  });

  it('closing saves first; dropping lets go of what could not be done', async () => {
    const device = disk();
    const [kept, given] = [await open(), await open()];
    type(kept, 'Kept.');
    await kept.close();
    device.full = true;
    type(given, 'Given up.');
    await expect(given.close()).rejects.toMatchObject({ reason: 'full' });
    given.drop();
    device.full = false;
    await given.flush();
    expect(device.appended).toBe(1);
    expect(text(await open())).toBe('Kept.');
  });

  it('[S9] two writers: what a panel types is signed under its own clientID, and peers take both', async () => {
    const phone = await testReplica('editor');
    const common = await shared(laptop, phone);
    const document = await OpenDocument.open(laptop.replica, common, id);
    const writer = await document.writer();
    const panel = new Y.Doc();
    panel.clientID = writer.clientId;
    panel.on('update', (update: Uint8Array) => document.applyFrom(writer, update as Uint8Array<ArrayBuffer>));
    type(document, 'From the app. ');
    panel.getText('text').insert(0, 'From the panel. ');
    type(document, 'And again.');
    await document.flush();
    const nonces = new Set<string>();
    for (const { bytes } of await laptop.log.readDocument(common, id)) {
      const entry = parseEntry(bytes);
      if (typeof entry !== 'string') nonces.add(entry.clientNonce.join());
      expect(await phone.replica.ingest(bytes)).toBe('added');
    }
    expect(nonces.size).toBe(2);
    expect(writer.clientId).not.toBe(document.doc.clientID);
  });

  it('what arrives while the log is being read is not missed', async () => {
    const phone = await testReplica('editor');
    const common = await shared(laptop, phone);
    const { update, nonce } = await typed(phone, id, 'Just now.');
    const { bytes } = await phone.replica.append(common, id, 'update', update, nonce);
    const read = laptop.log.readDocument.bind(laptop.log);
    laptop.log.readDocument = async (...args) => {
      const rows = await read(...args);
      laptop.log.readDocument = read;
      await laptop.replica.ingest(bytes);
      return rows;
    };
    expect(text(await OpenDocument.open(laptop.replica, common, id))).toBe('Just now.');
  });

  it('an entry that Yjs cannot take is reported, and the rest opens', async () => {
    const document = await open();
    type(document, 'Good.');
    await document.close();
    await laptop.replica.append(compartment, id, 'update', new Uint8Array([1, 2, 3, 4]));
    const again = await open();
    expect(text(again)).toBe('Good.');
    expect(again.damaged).toMatchObject([{ sequence: 3, why: 'damaged' }]);
  });
});
