import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { StorageError } from '../../src/storage/LogStore.ts';
import { Vault } from '../../src/vault/Vault.ts';
import { until } from '../sync/twoDevices.ts';
import { openVault, passphrase, type TestVault, testVault } from './testVault.ts';

const form = {
  name: 'Rosa Delgado',
  caseNumber: 'C-1042',
  pseudonym: '',
  born: '',
  allocated: '',
  practice: false,
};

/** Tabs over one disk that tell each other what they write, as a BroadcastChannel does. */
async function tabs(): Promise<[TestVault & { words: string[] }, TestVault]> {
  const first = await openVault();
  const listeners: ((compartment: string) => void)[] = [];
  const line = (own: number) => ({
    tell(compartment: string) {
      for (const [i, listener] of listeners.entries())
        if (i !== own) queueMicrotask(() => listener(compartment));
    },
    listen(listener: (compartment: string) => void) {
      listeners[own] = listener;
    },
  });
  await first.vault.lock();
  const open = async (own: number) => {
    const parts = { ...first.parts, tabs: line(own) };
    const vault = new Vault(parts);
    await vault.start();
    await vault.unlock(passphrase);
    return { vault, parts };
  };
  return [{ ...(await open(0)), words: first.words }, await open(1)];
}

function fullDisk({ parts }: TestVault): () => void {
  const append = parts.log.append.bind(parts.log);
  parts.log.append = () => Promise.reject(new StorageError('full', undefined));
  return () => {
    parts.log.append = append;
  };
}

describe('opening and locking', () => {
  it('a lock that comes while it opens locks what was opened', async () => {
    const { parts } = await openVault();
    const { vault } = await testVault(parts);
    const [opened] = await Promise.all([vault.unlock(passphrase), vault.lock()]);
    expect(opened).toBe(true);
    expect(vault.state.value.at).toBe('locked');
    expect(vault.replica).toBeUndefined();
  });

  it('a double click opens once, and a wrong passphrase beside it is still wrong', async () => {
    const { parts } = await openVault();
    const { vault } = await testVault(parts);
    let opened = 0;
    vault.state.subscribe(() => {
      if (vault.state.value.at === 'open') opened += 1;
    });
    expect(
      await Promise.all([vault.unlock(passphrase), vault.unlock('not it'), vault.unlock(passphrase)]),
    ).toEqual([true, false, true]);
    expect(opened).toBe(1);
    expect(vault.devices.value).toHaveLength(1);
  });

  it('locking twice at once locks once, and what comes after opens', async () => {
    const { vault } = await openVault();
    await Promise.all([vault.lock(), vault.lock()]);
    expect(await vault.unlock(passphrase)).toBe(true);
    expect(vault.state.value.at).toBe('open');
  });

  it('[P2] whoever cannot save stays open with every letter, and locks when it can', async () => {
    const both = await openVault();
    const { vault } = both;
    const note = await vault.openNote(await vault.createNote(await vault.createCase(form), 'progress'));
    const repaired = fullDisk(both);
    sectionText(note.doc, 'observed').insert(0, 'Unsaved.');
    await expect(vault.lock()).rejects.toMatchObject({ reason: 'full' });
    expect(vault.state.value.at).toBe('open');
    expect(sectionText(note.doc, 'observed').toString()).toBe('Unsaved.');
    repaired();
    sectionText(note.doc, 'observed').insert(8, ' And more.');
    await vault.lock();
    await vault.unlock(passphrase);
    await until(() => vault.notes.value?.[0]?.excerpt === 'Unsaved. And more.');
  });

  it('[P1] a note that was being opened when the vault was locked is not handed out', async () => {
    const { vault, parts } = await openVault();
    const noteId = await vault.createNote(await vault.createCase(form), 'progress');
    const read = parts.log.readDocument.bind(parts.log);
    parts.log.readDocument = async (...args) => {
      parts.log.readDocument = read;
      const rows = await read(...args);
      await vault.lock();
      return rows;
    };
    await expect(vault.openNote(noteId)).rejects.toThrow('locked');
  });

  it('closing a note of before the lock does not close the one that is open now', async () => {
    const { vault } = await openVault();
    const noteId = await vault.createNote(await vault.createCase(form), 'progress');
    const before = await vault.openNote(noteId);
    await vault.lock();
    await vault.unlock(passphrase);
    await until(() => vault.notes.value?.length === 1);
    const now = await vault.openNote(noteId);
    await before.close();
    sectionText(now.doc, 'observed').insert(0, 'Still heard.');
    await now.flush();
    await until(() => vault.notes.value?.[0]?.excerpt === 'Still heard.');
  });

  it('a note that could not be begun is not begun later, behind the worker’s back', async () => {
    const both = await openVault();
    const caseId = await both.vault.createCase(form);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const repaired = fullDisk(both);
      await expect(both.vault.createNote(caseId, 'progress')).rejects.toMatchObject({ reason: 'full' });
      repaired();
      for (let i = 0; i < 20; i += 1) {
        await vi.advanceTimersByTimeAsync(500);
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(both.vault.notes.value).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the first run', () => {
  it('two tabs that make the vault at once make one; the other is told, and unlocks it', async () => {
    const one = await testVault();
    const two = await testVault(one.parts);
    const words = await one.vault.newRecoveryWords();
    const made = await Promise.allSettled([
      one.vault.createVault({ passphrase, worker: 'Sam', words }),
      two.vault.createVault({ passphrase: 'another long passphrase', worker: 'Sam', words }),
    ]);
    const [winner, loser] = made[0].status === 'fulfilled' ? [one, two] : [two, one];
    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(loser.vault.state.value.at).toBe('locked');
    const caseId = await winner.vault.createCase(form);
    expect(caseId).toHaveLength(22);
    const opened = winner === one ? passphrase : 'another long passphrase';
    expect(await loser.vault.unlock(opened)).toBe(true);
    await until(() => loser.vault.cases.value?.length === 1);
  });

  it('a vault whose record cannot be written does not exist, and can be made again', async () => {
    const { vault, parts } = await testVault();
    const put = parts.records.put.bind(parts.records);
    parts.records.put = () => Promise.reject(new StorageError('full', undefined));
    const words = await vault.newRecoveryWords();
    const options = { passphrase, worker: 'Sam', words };
    await expect(vault.createVault(options)).rejects.toMatchObject({ reason: 'full' });
    expect(vault.state.value.at).toBe('new');
    expect(vault.replica).toBeUndefined();
    parts.records.put = put;
    await vault.createVault(options);
    expect(vault.state.value.at).toBe('open');
  });
});

describe('two tabs of an open vault', () => {
  it('[P4] one sees the case, the note and the words that the other writes, and both keep theirs', async () => {
    const [one, two] = await tabs();
    const caseId = await one.vault.createCase(form);
    const noteId = await one.vault.createNote(caseId, 'progress');
    await until(() => two.vault.notes.value?.length === 1);
    const [here, there] = [await one.vault.openNote(noteId), await two.vault.openNote(noteId)];
    sectionText(here.doc, 'observed').insert(0, 'One. ');
    sectionText(there.doc, 'observed').insert(0, 'Two. ');
    await Promise.all([here.flush(), there.flush()]);
    const text = (note: typeof here) => sectionText(note.doc, 'observed').toString();
    await until(() => text(here) === text(there) && text(here).length === 10);
  });

  it('two extensions that are let in at once are both remembered, and get the case that is made meanwhile', async () => {
    const [one, two] = await tabs();
    const [a, b] = [await testVault(), await testVault()];
    const words = await a.vault.newRecoveryWords();
    for (const { vault } of [a, b]) await vault.createVault({ passphrase, worker: 'x', words });
    const peers = [a, b].map(({ vault }) => vault.replica?.device.public);
    const [first, second] = peers;
    if (first === undefined || second === undefined) throw new Error('no devices');
    await Promise.all([one.vault.admit(first), two.vault.admit(second), one.vault.createCase(form)]);
    expect(await one.vault.linkKey(first.device)).toHaveLength(32);
    expect(await one.vault.linkKey(second.device)).toHaveLength(32);
    const everywhere = () =>
      (one.vault.replica?.compartments.length ?? 0) === 2 &&
      one.vault.replica?.compartments.every((compartment) => {
        const members = one.vault.replica?.roster(compartment)?.members;
        return members?.has(first.device) === true && members.has(second.device);
      }) === true;
    await until(everywhere);
  });
});

describe('the lists', () => {
  it('a disk that could not be read for a moment is read again', async () => {
    const { vault, parts } = await openVault();
    await vault.createNote(await vault.createCase(form), 'progress');
    const again = await testVault(parts);
    const documents = parts.log.documents.bind(parts.log);
    let failures = 0;
    parts.log.documents = (compartment) => {
      failures += 1;
      if (failures > 1) return documents(compartment);
      return Promise.reject(new StorageError('closed', undefined));
    };
    await again.vault.unlock(passphrase);
    await until(() => again.vault.notes.value?.length === 1);
    expect(again.vault.cases.value).toMatchObject([{ name: 'Rosa Delgado' }]);
    expect(failures).toBeGreaterThan(1);
  });

  it('[S12] what was kept is listed before the log is counted, and what was written since comes after', async () => {
    const { vault, parts } = await openVault();
    const caseId = await vault.createCase(form);
    await vault.createCase({ ...form, name: 'Ben Ito' });
    const noteId = await vault.createNote(caseId, 'narrative');
    await vault.lock();
    // Another opening writes without keeping its lists, as one does that is killed.
    const { vault: killed } = await testVault(parts);
    await killed.unlock(passphrase);
    await vi.waitFor(() => expect(killed.notes.value).toHaveLength(1));
    parts.caches.put = async () => undefined;
    const later = await killed.createNote(caseId, 'narrative');

    const haveAll = parts.log.haveAll.bind(parts.log);
    let count = () => {};
    const gate = new Promise<void>((resolve) => {
      count = resolve;
    });
    parts.log.haveAll = async () => gate.then(haveAll);
    parts.log.have = async (compartment) => (await haveAll()).get(compartment) ?? new Map();
    const { vault: again } = await testVault(parts);
    await again.unlock(passphrase);
    await vi.waitFor(() => expect(again.notes.value?.map(({ id }) => id)).toEqual([noteId]));
    expect(again.cases.value?.map(({ name }) => name)).toEqual(['Ben Ito', 'Rosa Delgado']);
    // Whoever asks what is here waits for the count: a peer would send everything once more.
    const order: string[] = [];
    const had = again.replica?.have(again.compartmentOf(noteId) as never).then(() => order.push('had'));
    await again.readNote(noteId);
    order.push('counted');
    count();
    await had;
    expect(order).toEqual(['counted', 'had']);
    await vi.waitFor(() => expect(again.notes.value?.map(({ id }) => id)).toContain(later));
  });

  it('a note whose frame a peer has garbled does not hide the others', async () => {
    const { vault } = await openVault();
    const caseId = await vault.createCase(form);
    const [good, bad] = [
      await vault.createNote(caseId, 'progress'),
      await vault.createNote(caseId, 'progress'),
    ];
    const note = await vault.openNote(bad);
    note.doc.getMap('meta').set('created', new Y.Map());
    await note.close();
    await vault.lock();
    await vault.unlock(passphrase);
    await until(() => vault.notes.value !== undefined);
    expect(vault.notes.value?.map(({ id }) => id)).toEqual([good]);
  });

  it('newest first by the date of the event, then by start; cases by name, then number', async () => {
    const { vault } = await openVault();
    const [b, a2, a1] = [
      await vault.createCase({ ...form, name: 'Ben' }),
      await vault.createCase({ ...form, name: 'Ada', caseNumber: '2' }),
      await vault.createCase({ ...form, name: 'Ada', caseNumber: '1' }),
    ];
    expect(vault.cases.value?.map(({ id }) => id)).toEqual([a1, a2, b]);
    const when = [
      ['2026-03-10', '09:00'],
      ['2026-03-12', '08:00'],
      ['2026-03-12', '16:00'],
    ] as const;
    for (const [date, start] of when) {
      const note = await vault.openNote(await vault.createNote(b, 'progress'));
      note.setHead({ date, start });
      await note.close();
    }
    await until(() => vault.notes.value?.[0]?.start === '16:00');
    await until(() => vault.notes.value?.at(-1)?.date === '2026-03-10');
    expect(vault.notes.value?.map(({ date, start }) => [date, start])).toEqual([...when].reverse());
  });

  it('an entry that is taken from the disk is said', async () => {
    const { vault, parts } = await openVault();
    const noteId = await vault.createNote(await vault.createCase(form), 'progress');
    const note = await vault.openNote(noteId);
    sectionText(note.doc, 'observed').insert(0, 'Here.');
    await note.close();
    const have = parts.log.have.bind(parts.log);
    const main = vault.replica?.compartments[1];
    parts.log.have = async (compartment) => {
      const all = await have(compartment);
      if (compartment !== main) return all;
      return new Map([...all].map(([device]) => [device, [[1, 1] as const, [3, 4] as const]]));
    };
    const again = await testVault(parts);
    await again.vault.unlock(passphrase);
    await until(() => again.vault.problems.value.length > 0);
    expect(again.vault.problems.value).toMatchObject([
      {
        title: 'A part of the documents of a case file could not be read',
        detail: expect.stringContaining('taken from this disk'),
      },
    ]);
  });
});
