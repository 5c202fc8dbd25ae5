import type { CaseItem } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { goTo } from './goTo.ts';
import { Icon } from './Icon.tsx';
import { NoteRow } from './NoteRow.tsx';
import { notesOf } from './notesOf.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** The notes of the case that the note on the screen belongs to. */
export function CaseNotesPane({ client, selected }: { client: CaseItem; selected: string }) {
  const { vault } = useApp();
  const notes = useStore(vault.notes);
  return (
    <aside class="pane list" aria-label="Notes of this case">
      <div class="pane-head">
        <h2 class="pane-title">Notes</h2>
        <Button onClick={() => goTo({ at: 'new-note', id: client.id })}>
          <Icon name="plus" /> New note
        </Button>
      </div>
      <ul class="rows">
        {notes &&
          notesOf(notes, client.id).map((note) => (
            <NoteRow key={note.id} note={note} selected={note.id === selected} />
          ))}
      </ul>
    </aside>
  );
}
