import { useState } from 'preact/hooks';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { noteText } from './noteText.ts';
import { saveAsFile } from './saveAsFile.ts';

interface Props {
  /** The note as it is when it is taken. */
  read: () => NoteSnapshot | undefined;
  client: CaseItem;
  locale: string;
  /** The file is named after it and the date: never after a client, since browsers list what was downloaded (P1). */
  fileName: string;
  /** Told that a copy was taken out. */
  onTaken?: (() => void) | undefined;
}

/** Takes the text of a note elsewhere: to the clipboard, or to a file. */
export function TakeText({ read, client, locale, fileName, onTaken }: Props) {
  const [outcome, setOutcome] = useState('');
  const taken = (says: string) => {
    setOutcome(says);
    onTaken?.();
  };
  const copy = async (note: NoteSnapshot) => {
    try {
      await navigator.clipboard.writeText(noteText(note, client, locale));
    } catch {
      setOutcome('The browser did not allow copying. Save it as a file instead.');
      return;
    }
    taken('Copied. The clipboard is not sealed: paste it where it is safe.');
  };
  const save = (note: NoteSnapshot) => {
    saveAsFile(noteText(note, client, locale), `${fileName} ${note.head.date}.txt`, 'text/plain');
    taken('Handed to the browser as a file. It is not sealed: keep it where it is safe.');
  };
  const withNote = (take: (note: NoteSnapshot) => void) => () => {
    const note = read();
    if (note === undefined) setOutcome('The note could not be read.');
    else take(note);
  };
  return (
    <div class="acts rescue">
      <Button onClick={withNote((note) => void copy(note))}>Copy the text</Button>
      <Button onClick={withNote(save)}>Save the text as a file</Button>
      <p role="status" aria-label="What became of the text">
        {outcome}
      </p>
    </div>
  );
}
