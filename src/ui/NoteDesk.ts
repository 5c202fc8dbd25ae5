import { WritableStore } from '../vault/Store.ts';
import type { OpenNote } from '../vault/VaultApi.ts';

interface Held {
  note: Promise<OpenNote>;
  /** The same, when it has opened. */
  opened?: OpenNote;
  users: number;
}

/**
 * The notes that are open. A note that leaves the screen is closed only when all of it is on disk; until then
 * it stays here with its text, so that going to another screen never costs a word (P2).
 */
export class NoteDesk {
  readonly #held = new Map<string, Held>();
  readonly #open: (id: string) => Promise<OpenNote>;
  /** Notes off the screen that could not be saved yet. */
  readonly unsaved = new WritableStore<readonly OpenNote[]>([]);

  constructor(open: (id: string) => Promise<OpenNote>) {
    this.#open = open;
  }

  /** Opens a note, or gives the one that is still open. Each call is owed one `release`. */
  async take(id: string): Promise<OpenNote> {
    const held: Held = this.#held.get(id) ?? { note: this.#open(id), users: 0 };
    this.#held.set(id, held);
    held.users += 1;
    this.#listUnsaved(id, undefined);
    try {
      held.opened = await held.note;
      return held.opened;
    } catch (why) {
      this.#held.delete(id);
      throw why;
    }
  }

  async release(id: string): Promise<void> {
    const held = this.#held.get(id);
    if (held === undefined) return;
    held.users -= 1;
    await this.#closeWhenSaved(id, held);
  }

  /** Rejects with what stands in the way when any open note is not on disk. */
  async flush(): Promise<void> {
    for (const { note } of [...this.#held.values()]) await (await note).flush();
  }

  /** Whether the words of some open note can't be saved at the moment. */
  anyFailed(): boolean {
    return [...this.#held.values()].some(({ opened }) => opened?.saved.value.at === 'failed');
  }

  async #closeWhenSaved(id: string, held: Held): Promise<void> {
    if (held.users > 0) return;
    const note = await held.note.catch(() => undefined);
    if (note === undefined) return;
    try {
      await note.flush();
    } catch {
      if (held.users > 0 || this.#held.get(id) !== held) return;
      this.#listUnsaved(id, note);
      const end = note.saved.subscribe(() => {
        if (note.saved.value.at !== 'saved') return;
        end();
        void this.#closeWhenSaved(id, held);
      });
      return;
    }
    // It may have been taken up again while it was being written.
    if (held.users > 0 || this.#held.get(id) !== held) return;
    this.#held.delete(id);
    this.#listUnsaved(id, undefined);
    // All of it is on disk: whatever goes wrong now costs nothing, as when the vault was locked meanwhile.
    await note.close().catch(() => undefined);
  }

  #listUnsaved(id: string, note: OpenNote | undefined): void {
    const others = this.unsaved.value.filter((one) => one.id !== id);
    if (note !== undefined) this.unsaved.set([...others, note]);
    else if (others.length < this.unsaved.value.length) this.unsaved.set(others);
  }
}
