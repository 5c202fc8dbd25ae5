import { describe, expect, it } from 'vitest';
import { readPeople } from '../../src/casefile/readPeople.ts';
import { writePeople } from '../../src/casefile/writePeople.ts';
import { pair, twoDevices, until } from '../sync/twoDevices.ts';
import { openVault, passphrase } from './testVault.ts';

const form = {
  name: 'Rosa Delgado',
  caseNumber: 'C-1042',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};

describe('a part of a case file beside its notes', () => {
  it('[P2] is kept, one document for each case file and name, and gone from memory when the vault is locked', async () => {
    const { vault } = await openVault();
    const caseId = await vault.createCase(form);
    const [part, again] = [await vault.openPart(caseId, 'plan'), await vault.openPart(caseId, 'plan')];
    expect(again.doc).toBe(part.doc);
    part.doc.getMap('goals').set('one', 'Rosa has a warm home');
    await part.flush();
    expect(part.saved.value.at).toBe('saved');
    await vault.lock();
    expect(part.doc.isDestroyed).toBe(true);
    await vault.unlock(passphrase);
    await until(() => vault.cases.value?.length === 1);
    const [plan, tasks] = [await vault.openPart(caseId, 'plan'), await vault.openPart(caseId, 'tasks')];
    expect(plan.doc.getMap('goals').toJSON()).toEqual({ one: 'Rosa has a warm home' });
    expect(tasks.doc.getMap('goals').size).toBe(0);
    expect(vault.notes.value).toEqual([]);
    await expect(vault.openPart('no-such-case', 'plan')).rejects.toThrow('there is no such case file');
  });

  it('[P4] is merged between two devices that changed it apart', async () => {
    const both = await twoDevices();
    const caseId = await both.app.vault.createCase(form);
    await pair(both);
    await until(() => both.extension.vault.cases.value?.length === 1);
    const here = await both.app.vault.openPart(caseId, 'tasks');
    const there = await both.extension.vault.openPart(caseId, 'tasks');
    both.offline();
    here.doc.getMap('tasks').set('a', 'Ring the landlord');
    there.doc.getMap('tasks').set('b', 'Chase the referral');
    await Promise.all([here.flush(), there.flush()]);
    both.online();
    for (const { doc } of [here, there]) await until(() => doc.getMap('tasks').size === 2);
  });

  it('[P4] people of one name that two devices add apart are two, and edits of one are both kept', async () => {
    const both = await twoDevices();
    const caseId = await both.app.vault.createCase(form);
    await pair(both);
    await until(() => both.extension.vault.cases.value?.length === 1);
    const here = await both.app.vault.openPart(caseId, 'people');
    const there = await both.extension.vault.openPart(caseId, 'people');
    writePeople(here.doc, 'contacts', 'a', { added: '1', name: 'Ben Rivera', notes: 'Rings on Mondays.' });
    await until(() => readPeople(there.doc).contacts.length === 1);
    both.offline();
    writePeople(here.doc, 'contacts', 'a', { phone: '555 201', notes: 'Rings on Mondays. Works nights.' });
    writePeople(there.doc, 'contacts', 'a', { told: 'Nothing', notes: 'Never rings on Mondays.' });
    writePeople(there.doc, 'contacts', 'b', { added: '2', name: 'Ben Rivera' });
    await Promise.all([here.flush(), there.flush()]);
    both.online();
    for (const { doc } of [here, there]) {
      await until(() => readPeople(doc).contacts.length === 2 && readPeople(doc).contacts[0]?.told !== '');
      await until(() => readPeople(doc).contacts[0]?.phone === '555 201');
      expect(readPeople(doc).contacts.map(({ name }) => name)).toEqual(['Ben Rivera', 'Ben Rivera']);
      expect(readPeople(doc).contacts[0]?.notes).toMatch(/Never .*ings on Mondays. Works nights\./);
    }
  });
});
