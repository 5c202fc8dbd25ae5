import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { builtInTemplates } from '../../src/kit/builtInTemplates.ts';
import { NoteDesk } from '../../src/ui/NoteDesk.ts';
import type { NoteSigning } from '../../src/vault/NoteSigning.ts';
import { WritableStore } from '../../src/vault/Store.ts';
import type { OpenNote, SaveState } from '../../src/vault/VaultApi.ts';

function aNote(id: string) {
  const saved = new WritableStore<SaveState>({ at: 'saved' });
  const close = vi.fn(async () => undefined);
  const [template] = builtInTemplates;
  if (!template) throw new Error('no template');
  const note: OpenNote = {
    id,
    caseId: 'case',
    template,
    doc: new Y.Doc(),
    saved,
    signing: new WritableStore<NoteSigning>({ others: [] }),
    head: new WritableStore({ headline: '', date: '', start: '', end: '', mode: '', worker: '' }),
    values: new WritableStore({}),
    setHead: () => undefined,
    setValue: () => undefined,
    flush: async () => {
      if (saved.value.at === 'failed') throw new Error(saved.value.why);
    },
    close,
  };
  return { note, saved, close };
}

describe('[P2] notes that leave the screen', () => {
  it('are closed when they are on disk', async () => {
    const { note, close } = aNote('n');
    const desk = new NoteDesk(async () => note);
    await desk.take('n');
    await desk.release('n');
    expect(close).toHaveBeenCalledOnce();
    expect(desk.unsaved.value).toEqual([]);
  });

  it('stay open and are named while they are not, and are closed as soon as they are', async () => {
    const { note, saved, close } = aNote('n');
    const desk = new NoteDesk(async () => note);
    await desk.take('n');
    saved.set({ at: 'failed', why: 'This device is full.' });
    await desk.release('n');
    expect(close).not.toHaveBeenCalled();
    expect(desk.unsaved.value).toEqual([note]);
    expect(desk.anyFailed()).toBe(true);
    await expect(desk.flush()).rejects.toThrow('This device is full.');

    saved.set({ at: 'saved', when: 1 });
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(desk.unsaved.value).toEqual([]);
    await desk.flush();
  });

  it('are the same note, with its text, when they are opened again before that', async () => {
    const { note, saved, close } = aNote('n');
    const open = vi.fn(async () => note);
    const desk = new NoteDesk(open);
    await desk.take('n');
    saved.set({ at: 'failed', why: 'This device is full.' });
    await desk.release('n');
    expect(await desk.take('n')).toBe(note);
    expect(open).toHaveBeenCalledOnce();
    expect(desk.unsaved.value).toEqual([]);
    saved.set({ at: 'saved', when: 1 });
    await new Promise<void>((done) => setImmediate(done));
    expect(close).not.toHaveBeenCalled();
  });

  it('can be opened again after an opening that went wrong', async () => {
    const { note } = aNote('n');
    let broken = true;
    const desk = new NoteDesk(async () => {
      if (broken) throw new Error('damaged');
      return note;
    });
    await expect(desk.take('n')).rejects.toThrow('damaged');
    broken = false;
    expect(await desk.take('n')).toBe(note);
  });
});
