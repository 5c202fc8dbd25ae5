import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import { sectionText } from '../../../src/casefile/sectionText.ts';
import { WritableStore } from '../../../src/vault/Store.ts';
import type { OpenNote, SaveState } from '../../../src/vault/VaultApi.ts';
import { MemoryVault } from '../../ui/memoryVault.ts';

/** A vault for the same screens whose notes y-indexeddb keeps, unsealed and unsigned: the peer of ours. */
export class ClearVault extends MemoryVault {
  override async openNote(noteId: string): Promise<OpenNote> {
    const note = await super.openNote(noteId);
    const doc = new Y.Doc();
    const persistence = new IndexeddbPersistence(`clear ${noteId}`, doc);
    await persistence.whenSynced;
    const saved = new WritableStore<SaveState>({ at: 'saved' });
    return { ...note, doc, saved };
  }

  /** Writes a section of a note before it is opened. */
  async fill(noteId: string, section: string, text: string): Promise<void> {
    const doc = new Y.Doc();
    const persistence = new IndexeddbPersistence(`clear ${noteId}`, doc);
    await persistence.whenSynced;
    sectionText(doc, section).insert(0, text);
    await persistence.destroy();
  }
}
