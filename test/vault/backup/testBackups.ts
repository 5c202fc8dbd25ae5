import { sectionText } from '../../../src/casefile/sectionText.ts';
import { Backups } from '../../../src/vault/backup/Backups.ts';
import type { Vault } from '../../../src/vault/Vault.ts';
import { until } from '../../sync/twoDevices.ts';
import { openVault, type TestVault, testVault } from '../testVault.ts';
import { MemoryPlaces } from './memoryPlaces.ts';

export const form = {
  name: 'Rosa Delgado',
  caseNumber: 'C-1042',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};

export interface BackedUp extends TestVault {
  backups: Backups;
  places: MemoryPlaces;
}

export function withBackups(at: TestVault): BackedUp {
  const places = new MemoryPlaces();
  return { ...at, places, backups: new Backups({ vault: at.vault, parts: at.parts, places }) };
}

/** An open vault with one case file, and one note that says this. */
export async function writtenVault(
  text: string,
): Promise<BackedUp & { words: string[]; caseId: string; noteId: string }> {
  const at = await openVault();
  const caseId = await at.vault.createCase(form);
  const noteId = await at.vault.createNote(caseId, 'progress');
  await write(at.vault, noteId, text);
  return { ...withBackups(at), words: at.words, caseId, noteId };
}

/** A device without a vault. */
export const emptyDevice = async (): Promise<BackedUp> => withBackups(await testVault());

export async function write(vault: Vault, noteId: string, text: string): Promise<void> {
  await until(() => vault.notes.value?.some(({ id }) => id === noteId) === true);
  const note = await vault.openNote(noteId);
  sectionText(note.doc, 'observed').insert(0, text);
  await note.flush();
  await note.close();
}

export async function read(vault: Vault, noteId: string, section = 'observed'): Promise<string> {
  await until(() => vault.notes.value?.some(({ id }) => id === noteId) === true);
  const note = await vault.openNote(noteId);
  const text = sectionText(note.doc, section).toString();
  await note.close();
  return text;
}

/** Makes a backup and gives the file that was handed over. */
export async function backup({ backups, places }: BackedUp): Promise<Blob> {
  const outcome = await backups.make('download');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const file = places.downloads.get(outcome.made.file);
  if (file === undefined) throw new Error('no file was handed over');
  return file;
}
