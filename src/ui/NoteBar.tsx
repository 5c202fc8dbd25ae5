import { readNote } from '../casefile/readNote.ts';
import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { NoteTitle } from './NoteTitle.tsx';
import { SaveLine } from './SaveLine.tsx';
import { TakeText } from './TakeText.tsx';
import { useTitleFocus } from './useTitleFocus.ts';
import type { Undo } from './useUndo.ts';

interface Props {
  note: OpenNote;
  client: CaseItem;
  locale: string;
  now: () => number;
  onTaken: (() => void) | undefined;
  undo: Undo;
  backHref: string | undefined;
  findings: { count: number; onOpen: () => void };
  /** Opens what can be said of the note as a whole. */
  onAbout: () => void;
}

/** Above the note: whose it is, where its words are, and the few tools. Stays in view while one scrolls. */
export function NoteBar({ note, client, locale, now, onTaken, undo, backHref, findings, onAbout }: Props) {
  const heading = useTitleFocus(note.id);
  return (
    <header class="note-bar">
      <NoteTitle {...{ client, backHref, heading }} kind={note.template.title} />
      <div class="note-tools">
        <Button
          look="quiet"
          aria-label="Undo"
          title="Undo"
          disabled={!undo.canUndo}
          onClick={() => undo.manager.undo()}
        >
          <Icon name="undo" />
        </Button>
        <Button
          look="quiet"
          aria-label="Redo"
          title="Redo"
          disabled={!undo.canRedo}
          onClick={() => undo.manager.redo()}
        >
          <Icon name="redo" />
        </Button>
        <Button look="quiet" aria-label="About this note" title="About this note" onClick={onAbout}>
          <Icon name="about" />
        </Button>
        <Button look="quiet" aria-label="Print" title="Print" onClick={() => print()}>
          <Icon name="print" />
        </Button>
      </div>
      <Button look="quiet" disabled={findings.count === 0} onClick={findings.onOpen}>
        <Icon name="finding" />
        <span>
          {findings.count}
          <span class="findings-word">{findings.count === 1 ? ' finding' : ' findings'}</span>
        </span>
      </Button>
      <SaveLine
        saved={note.saved}
        now={now}
        rescue={
          <TakeText
            read={() => readNote(note.doc)}
            fileName="unsaved note"
            {...{ client, locale, onTaken }}
          />
        }
      />
    </header>
  );
}
