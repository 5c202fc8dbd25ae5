import { describe, expect, it } from 'vitest';
import { LinkHost } from '../../extension/LinkHost.ts';
import { PanelServer } from '../../extension/PanelServer.ts';
import { RemoteVault } from '../../extension/RemoteVault.ts';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { StorageError } from '../../src/storage/LogStore.ts';
import { WritableStore } from '../../src/vault/Store.ts';
import { portPair, until } from '../sync/twoDevices.ts';
import { openVault, passphrase } from './testVault.ts';

const form = {
  name: 'Rosa Delgado',
  caseNumber: 'C-1042',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};

/** Nobody locks it here. */
const quietWatch = { secondsLeft: new WritableStore<number | undefined>(undefined), active() {} };

async function panel() {
  const host = await openVault();
  const caseId = await host.vault.createCase(form);
  const noteId = await host.vault.createNote(caseId, 'progress');
  const link = new LinkHost(host.vault, 'extension-id', () => undefined);
  const open = () => {
    const [a, b, cut] = portPair();
    const remote = new RemoteVault(a);
    new PanelServer(b, host.vault, link, new WritableStore(''), quietWatch);
    return { remote, cut };
  };
  const { remote, cut } = open();
  await until(() => remote.state.value.at === 'open' && remote.notes.value?.length === 1);
  return { host, caseId, noteId, remote, cut, open };
}

describe('the side panel’s vault', () => {
  it('[P2] shows saved when the host’s disk has it, and not before', async () => {
    const { host, noteId, remote } = await panel();
    const note = await remote.openNote(noteId);
    const append = host.parts.log.append.bind(host.parts.log);
    host.parts.log.append = () => Promise.reject(new StorageError('full', undefined));
    sectionText(note.doc, 'observed').insert(0, 'Typed here.');
    expect(note.saved.value.at).toBe('saving');
    await until(() => note.saved.value.at === 'failed');
    await expect(note.flush()).rejects.toThrow('full');
    host.parts.log.append = append;
    await note.flush();
    await until(() => note.saved.value.at === 'saved');
    await until(() => host.vault.notes.value?.[0]?.excerpt === 'Typed here.');
  });

  it('the same note opened again before the first is closed: the second goes on being heard', async () => {
    const { host, noteId, remote } = await panel();
    const [first, second] = await Promise.all([remote.openNote(noteId), remote.openNote(noteId)]);
    await first.close();
    sectionText(second.doc, 'observed').insert(0, 'Still heard.');
    await second.flush();
    await until(() => host.vault.notes.value?.[0]?.excerpt === 'Still heard.');
    const there = await host.vault.openNote(noteId);
    sectionText(there.doc, 'observed').insert(0, 'And answered. ');
    await until(() => sectionText(second.doc, 'observed').toString() === 'And answered. Still heard.');
  });

  it('a note that cannot be opened is said, and two panels share one', async () => {
    const { host, noteId, remote, open } = await panel();
    await expect(remote.openNote('A'.repeat(22))).rejects.toThrow('no such note');
    const other = open();
    const [here, there] = [await remote.openNote(noteId), await other.remote.openNote(noteId)];
    sectionText(here.doc, 'observed').insert(0, 'Shared.');
    await until(() => sectionText(there.doc, 'observed').toString() === 'Shared.');
    other.cut();
    sectionText(here.doc, 'observed').insert(0, 'Still ');
    await here.flush();
    await until(() => host.vault.notes.value?.[0]?.excerpt === 'Still Shared.');
  });

  it('[P1] when the vault locks, nothing of the note stays open in the host', async () => {
    const { host, noteId, remote } = await panel();
    const note = await remote.openNote(noteId);
    const inHost = await host.vault.openDocument(noteId);
    await remote.lock();
    await until(() => remote.state.value.at === 'locked');
    expect(inHost.doc.isDestroyed).toBe(true);
    expect(remote.notes.value ?? []).toEqual([]);
    await note.close();
    await host.vault.unlock(passphrase);
    await until(() => remote.notes.value?.length === 1);
    const again = await remote.openNote(noteId);
    sectionText(again.doc, 'observed').insert(0, 'After.');
    await again.flush();
  });

  it('[P2] when the offscreen document goes, what is unsaved is said, and no call waits for ever', async () => {
    const { noteId, remote, cut } = await panel();
    const note = await remote.openNote(noteId);
    sectionText(note.doc, 'observed').insert(0, 'In the last moment.');
    const flushed = note.flush();
    cut();
    await expect(flushed).rejects.toThrow('restarted');
    expect(note.saved.value).toMatchObject({ at: 'failed' });
    await expect(remote.createNote('x', 'y')).rejects.toThrow('restarted');
    sectionText(note.doc, 'observed').insert(0, 'Later. ');
    expect(note.saved.value.at).toBe('failed');
  });

  it('nothing that is posted to it makes the host throw or answer', async () => {
    const { host } = await panel();
    const link = new LinkHost(host.vault, 'extension-id', () => undefined);
    const [a, b] = portPair();
    const heard: unknown[] = [];
    a.onMessage.addListener((message) => heard.push(message));
    new PanelServer(b, host.vault, link, new WritableStore(''), quietWatch);
    await new Promise((resolve) => setTimeout(resolve));
    const before = heard.length;
    for (const message of [null, 7, {}, { id: 1, call: 'unlock', args: [] }, { update: 'x', data: '%' }]) {
      a.postMessage(message);
    }
    await new Promise((resolve) => setTimeout(resolve));
    expect(heard).toHaveLength(before);
    a.postMessage({ id: 2, call: 'savePortalMap', args: [{ origin: 'x' }] });
    await until(() => heard.length > before);
    expect(heard.at(-1)).toMatchObject({ id: 2, ok: false });
    a.postMessage({ id: 3, call: 'addReceipt', args: ['x', { act: 'filled', origin: 7 }] });
    await until(() => heard.length > before + 1);
    expect(heard.at(-1)).toMatchObject({ id: 3, ok: false, error: 'that is no receipt' });
  });
});
