import { describe, expect, it, vi } from 'vitest';
import { addTask } from '../../src/casefile/addTask.ts';
import { changeTask } from '../../src/casefile/changeTask.ts';
import { newTask } from '../../src/casefile/newTask.ts';
import { readTasks } from '../../src/casefile/readTasks.ts';
import type { Task } from '../../src/casefile/Task.ts';
import { Replica } from '../../src/sync/Replica.ts';
import { documentName } from '../../src/vault/documentName.ts';
import type { Vault } from '../../src/vault/Vault.ts';
import { pair, twoDevices, until } from '../sync/twoDevices.ts';
import { openVault, passphrase, testVault } from './testVault.ts';

const form = {
  name: 'Rosa Delgado',
  caseNumber: 'C-1042',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};
const task = (what: string, known: Partial<Task> = {}) =>
  newTask(what, known, new Date('2026-03-12T14:30:00Z'));

async function put(vault: Vault, caseId: string, ...tasks: Task[]): Promise<void> {
  const part = await vault.openPart(caseId, 'tasks');
  for (const one of tasks) addTask(part.doc, one);
  await part.flush();
  await part.close();
}

const listed = (vault: Vault) => vault.tasks.value?.map(({ what, caseId }) => `${what} ${caseId}`);

describe('open tasks of all case files', () => {
  it('[D143] are listed the soonest first, with their case files; what is done is not', async () => {
    const { vault } = await openVault();
    const [one, two] = [await vault.createCase(form), await vault.createCase({ ...form, name: 'Lee' })];
    await until(() => vault.tasks.value?.length === 0);
    const ring = task('Ring', { date: '2026-03-14' });
    await put(vault, one, ring, task('Write', {}), task('Sent', { date: '2026-03-10', done: '2026-03-11' }));
    await put(vault, two, task('Chase', { date: '2026-03-13' }));
    await until(() => vault.tasks.value?.length === 3);
    expect(listed(vault)).toEqual([`Chase ${two}`, `Ring ${one}`, `Write ${one}`]);

    const part = await vault.openPart(one, 'tasks');
    changeTask(part.doc, ring.id, { done: '2026-03-12' });
    await until(() => vault.tasks.value?.length === 2);
    await vault.eraseCase(two);
    expect(listed(vault)).toEqual([`Write ${one}`]);
    await vault.lock();
    expect(vault.tasks.value).toBeUndefined();
  });

  it('[S12] are there after unlocking without their documents being read, and are read where the kept list is an older one', async () => {
    const { vault, parts } = await openVault();
    const caseId = await vault.createCase(form);
    await put(vault, caseId, task('Ring'));
    await until(() => vault.tasks.value?.length === 1);
    const compartments = vault.replica?.compartments ?? [];
    const names = await Promise.all(compartments.map((one) => documentName(one, 'tasks')));
    await vault.lock();

    const { read } = Replica.prototype;
    const reads = vi.spyOn(Replica.prototype, 'read').mockImplementation(function (this: Replica, ...about) {
      return read.apply(this, about);
    });
    const readTasksDocument = () => reads.mock.calls.some(([, document]) => names.includes(document));
    const again = (await testVault(parts)).vault;
    await again.unlock(passphrase);
    await until(() => again.tasks.value?.length === 1);
    expect(listed(again)).toEqual([`Ring ${caseId}`]);
    expect(readTasksDocument()).toBe(false);
    await again.lock();

    // As where the kept list is of an older version: none that can be read.
    for (const one of compartments) await parts.caches.drop(one);
    const anew = (await testVault(parts)).vault;
    await anew.unlock(passphrase);
    await until(() => anew.tasks.value?.length === 1);
    expect(readTasksDocument()).toBe(true);
    reads.mockRestore();
  });

  it('[P4] changed on two devices apart are listed merged on both', async () => {
    const both = await twoDevices();
    const { app, extension } = both;
    const caseId = await app.vault.createCase(form);
    const ring = task('Ring');
    await put(app.vault, caseId, ring);
    await pair(both);
    await until(() => extension.vault.tasks.value?.length === 1);
    const [here, there] = [
      await app.vault.openPart(caseId, 'tasks'),
      await extension.vault.openPart(caseId, 'tasks'),
    ];
    both.offline();
    changeTask(here.doc, ring.id, { date: '2026-03-20' });
    changeTask(there.doc, ring.id, { doer: 'other', name: 'Jo Brandt' });
    addTask(there.doc, task('Write'));
    await Promise.all([here.flush(), there.flush()]);
    both.online();
    for (const { doc } of [here, there]) await until(() => readTasks(doc).length === 2);
    for (const { vault } of [app, extension])
      await until(() =>
        (vault.tasks.value ?? []).some(
          ({ what, date, name }) => what === 'Ring' && date === '2026-03-20' && name === 'Jo Brandt',
        ),
      );
  });
});
