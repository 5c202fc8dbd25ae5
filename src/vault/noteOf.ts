import type * as Y from 'yjs';
import { NoteHead } from '../casefile/NoteHead.ts';
import { readHead } from '../casefile/readHead.ts';
import { readNote } from '../casefile/readNote.ts';
import { readValues } from '../casefile/readValues.ts';
import { isClosed } from './isClosed.ts';
import type { NoteSigning } from './NoteSigning.ts';
import { type Store, WritableStore } from './Store.ts';
import type { OpenNote, SaveState } from './VaultApi.ts';

/**
 * A note for writing, over any Yjs document that holds one: the vault's own, or a side panel's mirror of it.
 * Throws where the document is no note.
 */
export function noteOf(
  id: string,
  doc: Y.Doc,
  saved: Store<SaveState>,
  signing: Store<NoteSigning>,
  flush: () => Promise<void>,
  closed: () => Promise<void>,
): OpenNote {
  const note = readNote(doc);
  if (note === undefined) throw new Error('that document is not a note that this version can read');
  const head = new WritableStore(readHead(doc));
  const values = new WritableStore<Readonly<Record<string, string>>>(readValues(doc));
  const onHead = () => head.set(readHead(doc));
  const onValues = () => values.set(readValues(doc));
  doc.getMap('head').observe(onHead);
  doc.getMap('values').observe(onValues);
  return {
    id,
    caseId: note.caseId,
    template: note.template,
    doc,
    saved,
    signing,
    head,
    values,
    setHead(patch) {
      if (isClosed(signing.value)) return;
      doc.transact(() => {
        for (const [key, value] of Object.entries(patch)) {
          const field = key as keyof NoteHead;
          const parsed = NoteHead.shape[field].safeParse(value);
          if (parsed.success && parsed.data !== head.value[field]) {
            doc.getMap<string>('head').set(field, parsed.data);
          }
        }
      });
    },
    setValue(section, value) {
      if (isClosed(signing.value)) return;
      if (values.value[section] !== value) doc.getMap<string>('values').set(section, value.slice(0, 4000));
    },
    flush,
    async close() {
      doc.getMap('head').unobserve(onHead);
      doc.getMap('values').unobserve(onValues);
      await closed();
    },
  };
}
