import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import type { Bytes } from '../../../src/bytes/Bytes.ts';
import type { CompartmentId, DocumentId } from '../../../src/bytes/Ids.ts';
import { newId } from '../../../src/bytes/newId.ts';
import { randomBytes } from '../../../src/bytes/randomBytes.ts';
import { sectionText } from '../../../src/casefile/sectionText.ts';
import { startNote } from '../../../src/casefile/startNote.ts';
import { clientId } from '../../../src/crypto/clientId.ts';
import { builtInTemplates } from '../../../src/kit/builtInTemplates.ts';
import type { Template } from '../../../src/kit/Template.ts';
import { casewrightDatabase } from '../../../src/storage/casewrightDatabase.ts';
import type { Draft } from '../../../src/sync/Draft.ts';
import { browserParts } from '../../../src/vault/browserParts.ts';
import { OpenDocument } from '../../../src/vault/OpenDocument.ts';
import { Vault } from '../../../src/vault/Vault.ts';
import { caseNotes } from '../caseNotes.ts';

const passphrase = 'four quiet river stones';
/** Edits of the long document that are saved at a time. */
const batch = 20;
const template = builtInTemplates[0] as Template;
const textKeys = template.sections.filter(({ kind }) => kind === 'multiline').map(({ key }) => key);

/** Made with a passphrase that costs little: deriving its key is not what is measured. */
function makeVault(): Vault {
  return new Vault({
    ...browserParts({ name: 'Bench', kind: 'browser' }),
    passphraseCost: async () => ({ memory: 64 * 1024, passes: 2 }),
  });
}

let vault: Vault;

async function opened(): Promise<Vault> {
  vault = makeVault();
  await vault.start();
  if (vault.state.value.at === 'new') {
    const words = await vault.newRecoveryWords();
    await vault.createVault({ passphrase, worker: 'Sam Okafor', words });
  } else await vault.unlock(passphrase);
  return vault;
}

/** One note as the entry that an import would write. */
async function draftOf(
  caseId: string,
  text: readonly string[],
  date: string,
  headline: string,
): Promise<Draft> {
  const device = vault.replica?.device.public.device;
  if (device === undefined) throw new Error('locked');
  const document = newId<DocumentId>();
  const clientNonce = randomBytes(16);
  const doc = new Y.Doc();
  doc.clientID = await clientId(device, document, clientNonce);
  const head = { headline, date, start: '10:00', end: '10:45', mode: 'Home visit', worker: 'Sam Okafor' };
  startNote(doc, { template, caseId, created: `${date}T10:00:00.000Z`, session: 1, head });
  for (const [i, part] of text.entries()) {
    const key = textKeys[i % textKeys.length] as string;
    sectionText(doc, key).insert(0, part);
  }
  const content = Y.encodeStateAsUpdate(doc) as Bytes;
  doc.destroy();
  return { document, kind: 'update', content, clientNonce };
}

/** Notes of 2,000 characters, compacted. Gives the plain characters, and how long writing took. */
async function fill(cases: number, notes: number): Promise<{ characters: number; entriesPerSecond: number }> {
  await opened();
  const { replica } = vault;
  if (replica === undefined) throw new Error('locked');
  let characters = 0;
  let [written, time] = [0, 0];
  for (const file of caseNotes({ cases, notes, characters: 2000, seed: 7 })) {
    const { name, caseNumber } = file;
    const form = { name, caseNumber, pseudonym: '', born: '', allocated: '', practice: false };
    const caseId = await vault.createCase(form);
    const main = replica.compartments.at(-1) as CompartmentId;
    const drafts: Draft[] = [];
    for (const { sections, date, headline } of file.notes) {
      const texts = sections.map(({ text }) => text);
      characters += texts.join('').length;
      drafts.push(await draftOf(caseId, texts, date, headline));
    }
    const begun = performance.now();
    await replica.appendAll(main, drafts);
    time += performance.now() - begun;
    written += drafts.length;
  }
  await vault.compact(1);
  await vault.lock();
  return { characters, entriesPerSecond: (written / time) * 1000 };
}

/** Bytes on the disk: the log's entries, and the caches by name. */
async function sizes(): Promise<Record<string, number>> {
  const database = casewrightDatabase();
  const sum: Record<string, number> = { log: 0, rows: 0 };
  await database.entries.each(({ bytes }) => {
    sum.log = (sum.log ?? 0) + bytes.length;
    sum.rows = (sum.rows ?? 0) + 1;
  });
  await database.caches.each(({ name, bytes }) => {
    sum[name] = (sum[name] ?? 0) + bytes.length;
  });
  database.close();
  return sum;
}

/** Seal + sign + strict write, one entry at a time; beside it the same updates by y-indexeddb. Entries a second. */
async function writeSpeed(count: number): Promise<{ ours: number; peer: number }> {
  await opened();
  const caseId = await vault.createPracticeCase();
  const noteId = await vault.createNote(caseId, template.id);
  const document = await vault.openDocument(noteId);
  const text = sectionText(document.doc, textKeys[0] as string);
  let begun = performance.now();
  for (let i = 0; i < count; i += 1) {
    text.insert(text.length, 'word ');
    await document.flush();
  }
  const ours = (count / (performance.now() - begun)) * 1000;
  const plain = new Y.Doc();
  const persistence = new IndexeddbPersistence(`plain ${newId()}`, plain);
  await persistence.whenSynced;
  begun = performance.now();
  for (let i = 0; i < count; i += 1) {
    plain.getText('text').insert(i * 5, 'word ');
    // It acknowledges nothing: a read behind the write is the nearest thing.
    await persistence.get('nothing');
  }
  const peer = (count / (performance.now() - begun)) * 1000;
  await persistence.clearData();
  await vault.lock();
  return { ours, peer };
}

/**
 * A document of many edits, opened from its log, and from y-indexeddb, after as much compaction as each does by
 * itself. Milliseconds.
 */
async function makeLong(edits: number): Promise<{ noteId: string; name: string }> {
  await opened();
  const caseId = await vault.createPracticeCase();
  const noteId = await vault.createNote(caseId, template.id);
  const document = await vault.openDocument(noteId);
  const key = textKeys[0] as string;
  const name = `long ${noteId}`;
  const plain = new Y.Doc();
  const persistence = new IndexeddbPersistence(name, plain);
  await persistence.whenSynced;
  let seed = 1;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % limit;
  };
  const [text, peer] = [sectionText(document.doc, key), plain.getText('text')];
  // As ours comes in batches of a fifth of a second, so does the peer's.
  for (let done = 0; done < edits; done += batch) {
    plain.transact(() => {
      for (let i = done; i < done + batch; i += 1) {
        const { length } = text;
        // As people write: mostly on at the end of the last stretch, now and then elsewhere, with slips taken back.
        const at = i % 40 === 0 ? below(length + 1) : length;
        const remove = i % 9 === 8 && length > 4;
        const letter = 'abcdefghijklmnopqrstuvwxyz '.charAt(below(27));
        for (const one of [text, peer]) {
          if (remove) one.delete(Math.min(at, length - 1), 1);
          else one.insert(at, letter);
        }
      }
    });
    await document.flush();
    // It acknowledges nothing, and would pile up what it writes.
    await persistence.get('nothing');
  }
  await document.flush();
  await vault.closeDocument(document);
  await vault.compact(16);
  await persistence.destroy();
  await vault.lock();
  return { noteId, name };
}

/** A note whose long section holds the text, for typing into. */
async function makeNote(text: string): Promise<{ noteId: string; passphrase: string }> {
  await opened();
  const caseId = await vault.createPracticeCase();
  const noteId = await vault.createNote(caseId, template.id);
  const document = await vault.openDocument(noteId);
  sectionText(document.doc, 'observed').insert(0, text);
  await vault.closeDocument(document);
  await vault.lock();
  return { noteId, passphrase };
}

async function openLong({
  noteId,
  name,
}: {
  noteId: string;
  name: string;
}): Promise<{ ours: number; peer: number }> {
  await opened();
  await until(() => vault.notes.value !== undefined);
  const compartment = vault.compartmentOf(noteId);
  if (vault.replica === undefined || compartment === undefined) throw new Error('not there');
  const [ours, peer]: [number[], number[]] = [[], []];
  for (let i = 0; i < 5; i += 1) {
    let begun = performance.now();
    const document = await OpenDocument.open(vault.replica, compartment, noteId as DocumentId);
    ours.push(performance.now() - begun);
    document.drop();
    begun = performance.now();
    const plain = new Y.Doc();
    const persistence = new IndexeddbPersistence(name, plain);
    await persistence.whenSynced;
    peer.push(performance.now() - begun);
    await persistence.destroy();
  }
  await vault.lock();
  return { ours: median(ours), peer: median(peer) };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

Object.assign(globalThis, { bench: { fill, sizes, writeSpeed, makeLong, openLong, makeNote } });
