import { render } from 'preact';
import { App } from '../../../src/ui/App.tsx';
import { WritableStore } from '../../../src/vault/Store.ts';
import { MemoryBackup } from '../../ui/memoryBackup.ts';
import { MemoryLink } from '../../ui/memoryLink.ts';
import { MemoryStorage } from '../../ui/memoryStorage.ts';
import { MemoryUpdate } from '../../ui/memoryUpdate.ts';
import { memoryWords } from '../../ui/memoryWords.ts';
import { ClearVault } from './ClearVault.ts';

const vault = new ClearVault(Date.now, await memoryWords(Date.now));
await vault.createVault({ passphrase: '', worker: 'Sam Okafor' });
const caseId = await vault.createPracticeCase();
const parts = {
  vault,
  link: new MemoryLink(),
  backup: new MemoryBackup(vault, Date.now),
  storage: new MemoryStorage(),
  update: new MemoryUpdate(),
  watch: { secondsLeft: new WritableStore<number | undefined>(undefined), active: () => undefined },
  now: Date.now,
};
const root = document.getElementById('app');
if (root) render(<App {...parts} />, root);

/** Makes a note whose section `observed` holds the text. Gives its id. */
async function makeNote(text: string): Promise<string> {
  const id = await vault.createNote(caseId, 'progress');
  await vault.fill(id, 'observed', text);
  return id;
}

Object.assign(globalThis, { bench: { makeNote } });
