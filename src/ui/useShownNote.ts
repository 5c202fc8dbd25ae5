import { useEffect, useState } from 'preact/hooks';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import { readNote } from '../casefile/readNote.ts';
import { shownNote } from '../vault/shownNote.ts';
import type { OpenNote } from '../vault/VaultApi.ts';
import { useStore } from './useStore.ts';

/** What a note says, and what its document says whether it is signed or not; kept up with what arrives. */
export function useShownNote(note: OpenNote): {
  shown: NoteSnapshot | undefined;
  now: NoteSnapshot | undefined;
} {
  const signing = useStore(note.signing);
  const read = () => ({ shown: shownNote(note), now: readNote(note.doc) });
  const [state, setState] = useState(read);
  useEffect(() => {
    const again = () => setState(read());
    again();
    note.doc.on('update', again);
    return () => note.doc.off('update', again);
  }, [note, signing]);
  return state;
}
