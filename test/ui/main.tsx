import { render } from 'preact';
import { App } from '../../src/ui/App.tsx';
import { WritableStore } from '../../src/vault/Store.ts';
import { fillVault } from './fillVault.ts';
import { fillYears } from './fillYears.ts';
import { MemoryBackup } from './memoryBackup.ts';
import { MemoryLink } from './memoryLink.ts';
import { MemoryStorage } from './memoryStorage.ts';
import { MemoryUpdate } from './memoryUpdate.ts';
import { MemoryVault } from './memoryVault.ts';
import { memoryWords } from './memoryWords.ts';

/** The app on a vault in memory. `?state=new|locked|open|years|blocked|starting` says where it begins. */
const wanted = new URLSearchParams(location.search).get('state') ?? 'open';
let vaultTime: number | undefined;
const vault = new MemoryVault(() => vaultTime ?? Date.now(), await memoryWords(Date.now));
const link = new MemoryLink();
const watch = {
  secondsLeft: new WritableStore<number | undefined>(undefined),
  active: () => watch.secondsLeft.set(undefined),
};
const backup = new MemoryBackup(vault, Date.now);
const storage = new MemoryStorage();
const update = new MemoryUpdate();
Object.assign(globalThis, { vault, link, backup, watch, storage, update, clock: { ahead: 0 } });
const now = () => Date.now() + (globalThis as unknown as { clock: { ahead: number } }).clock.ahead;

if (wanted === 'new') vault.state.set({ at: 'new' });
if (wanted === 'blocked') {
  vault.state.set({
    at: 'blocked',
    why: 'This window is private, and keeps nothing when it is closed. Open Casewright in an ordinary window.',
  });
}
if (wanted === 'empty')
  await vault.createVault({ passphrase: 'correct horse battery staple', worker: 'Sam Okafor' });
if (wanted === 'years') {
  await fillYears(
    vault,
    (time) => {
      vaultTime = time;
    },
    Date.now(),
  );
  vaultTime = undefined;
}
if (wanted === 'locked' || wanted === 'open') {
  const note = await fillVault(vault);
  if (wanted === 'locked') await vault.lock();
  else if (location.hash === '#/notes/fullest') location.replace(`#/notes/${note}`);
}
const root = document.getElementById('app');
if (root) render(<App {...{ vault, link, backup, storage, update, watch, now }} />, root);
