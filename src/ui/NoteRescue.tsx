import { useState } from 'preact/hooks';
import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { noteText } from './noteText.ts';
import { saveAsFile } from './saveAsFile.ts';

interface Props {
  note: OpenNote;
  client: CaseItem;
  locale: string;
  /** Told that a copy was taken out. */
  onTaken?: (() => void) | undefined;
}

/** Takes the text of a note elsewhere while it can't be saved: to the clipboard, or to a file. */
export function NoteRescue({ note, client, locale, onTaken }: Props) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(noteText(note, client, locale));
      setOutcome('Copied. The clipboard is not sealed: paste it where it is safe.');
      onTaken?.();
    } catch {
      setOutcome('The browser did not allow copying. Save it as a file instead.');
    }
  };
  const save = () => {
    // No name of a client in the name of a file (P1).
    saveAsFile(noteText(note, client, locale), `unsaved note ${note.head.value.date}.txt`, 'text/plain');
    setOutcome('Handed to the browser as a file. It is not sealed: keep it where it is safe.');
    onTaken?.();
  };
  return (
    <div class="acts rescue">
      <Button onClick={() => void copy()}>Copy the text</Button>
      <Button onClick={save}>Save the text as a file</Button>
      <p role="status" aria-label="What became of the text">
        {outcome}
      </p>
    </div>
  );
}
