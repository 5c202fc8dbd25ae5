import { describe, expect, it } from 'vitest';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { testVault } from '../vault/testVault.ts';
import { pair, twoDevices, until } from './twoDevices.ts';

const form = {
  name: 'Rosa Delgado',
  caseNumber: 'C-1042',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};

describe('app and extension', () => {
  it('[S17] both show one number of six digits; after a click on each side the extension lists the cases', async () => {
    const both = await twoDevices();
    await both.app.vault.createCase(form);
    await until(() => both.link.state.value.at === 'found');
    both.link.begin();
    await until(() => both.link.state.value.at === 'compare' && both.host.pairing.value?.at === 'compare');
    const [here, there] = [both.link.state.value, both.host.pairing.value];
    expect(here).toMatchObject({ number: expect.stringMatching(/^\d{6}$/) });
    expect(here.at === 'compare' && there?.at === 'compare' && here.number === there.number).toBe(true);
    both.host.confirm();
    await until(() => both.link.state.value.at === 'compare' && both.link.state.value.confirmedThere);
    // One click is not enough: nothing has been let in.
    expect(both.extension.vault.state.value.at).toBe('new');
    both.link.confirm();
    await until(() => both.extension.vault.cases.value?.length === 1);
    expect(both.extension.vault.cases.value).toMatchObject([{ name: 'Rosa Delgado' }]);
    await until(() => both.app.vault.devices.value.length === 2);
    expect(both.app.vault.devices.value.map(({ kind }) => kind).sort()).toEqual(['browser', 'extension']);
  });

  it('[P4] the same section edited on both while apart keeps both edits', async () => {
    const both = await twoDevices();
    const caseId = await both.app.vault.createCase(form);
    const noteId = await both.app.vault.createNote(caseId, 'progress');
    await pair(both);
    await until(() => both.extension.vault.notes.value?.length === 1);
    both.offline();
    const here = await both.app.vault.openNote(noteId);
    const there = await both.extension.vault.openNote(noteId);
    sectionText(here.doc, 'observed').insert(0, 'From the app. ');
    sectionText(there.doc, 'observed').insert(0, 'From the extension. ');
    await here.flush();
    await there.flush();
    both.online();
    const text = (note: typeof here) => sectionText(note.doc, 'observed').toString();
    await until(() => text(here) === text(there) && text(here).length > 20);
    expect(text(here)).toContain('From the app.');
    expect(text(here)).toContain('From the extension.');
  });

  it('[P5] what goes over the line holds no name and no text', async () => {
    const both = await twoDevices();
    const caseId = await both.app.vault.createCase(form);
    await pair(both);
    const note = await both.app.vault.openNote(await both.app.vault.createNote(caseId, 'progress'));
    sectionText(note.doc, 'observed').insert(0, 'Kitchen window broken.');
    await note.flush();
    await until(() => both.extension.vault.notes.value?.[0]?.excerpt.includes('Kitchen') === true);
    const line = both.wire.map((message) => JSON.stringify(message)).join('\n');
    const decoded = both.wire
      .map((message) => (message as { data?: string }).data)
      .filter((data) => data !== undefined)
      .map((data) => Buffer.from(data, 'base64url').toString('latin1'))
      .join('\n');
    expect(line.length).toBeGreaterThan(5000);
    for (const secret of ['Rosa', 'Kitchen', 'C-1042', 'Sam Okafor', 'progress']) {
      expect(line).not.toContain(secret);
      expect(decoded).not.toContain(secret);
    }
  });

  it('[S4] the extension locks with the app, and the app unlocks it again', async () => {
    const both = await twoDevices();
    await both.app.vault.createCase(form);
    await pair(both);
    await both.app.vault.lock();
    await until(() => both.extension.vault.state.value.at === 'locked');
    expect(both.extension.vault.cases.value).toBeUndefined();
    await both.app.vault.unlock('four quiet river stones');
    await until(() => both.extension.vault.cases.value?.length === 1);
  });

  it('[S3][S4] the extension keeps nothing that opens it: its disk alone gives no vault', async () => {
    const both = await twoDevices();
    await pair(both);
    const record = JSON.stringify(await both.extension.parts.records.get('device'));
    const again = await testVault(both.extension.parts, 'extension');
    expect(again.vault.state.value.at).toBe('locked');
    expect(record).toContain('"link"');
    expect(record).not.toContain('passphrase');
    expect(await again.vault.unlockWithLink(new Uint8Array(32).fill(7))).toBe(false);
  });

  it('a number that differs ends the exchange on both sides, and nothing is let in', async () => {
    const both = await twoDevices();
    await until(() => both.link.state.value.at === 'found');
    both.link.begin();
    await until(() => both.host.pairing.value?.at === 'compare');
    both.host.cancel();
    await until(() => both.link.state.value.at === 'failed');
    both.link.confirm();
    expect(both.extension.vault.state.value.at).toBe('new');
    expect(both.app.vault.devices.value).toHaveLength(1);
  });
});
