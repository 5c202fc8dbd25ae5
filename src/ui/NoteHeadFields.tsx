import type { OpenNote } from '../vault/VaultApi.ts';
import { Headline } from './Headline.tsx';
import { TextField } from './TextField.tsx';
import { useStore } from './useStore.ts';

/** The head of a note: the same fields in the same places in every note [D9]. */
export function NoteHeadFields({ note }: { note: OpenNote }) {
  const head = useStore(note.head);
  return (
    <div class="note-head">
      <Headline value={head.headline} onText={(headline) => note.setHead({ headline })} />
      <div class="head-fields">
        <TextField
          id="note-date"
          label="Date"
          type="date"
          value={head.date}
          onText={(date) => note.setHead({ date })}
        />
        <TextField
          id="note-start"
          label="Start"
          type="time"
          value={head.start}
          onText={(start) => note.setHead({ start })}
        />
        <TextField
          id="note-end"
          label="End"
          type="time"
          value={head.end}
          onText={(end) => note.setHead({ end })}
        />
        <TextField
          id="note-mode"
          label="Place or mode"
          list="note-modes"
          maxLength={400}
          autocomplete="off"
          value={head.mode}
          onText={(mode) => note.setHead({ mode })}
        />
        <TextField
          id="note-worker"
          label="Worker"
          maxLength={400}
          autocomplete="off"
          value={head.worker}
          onText={(worker) => note.setHead({ worker })}
        />
      </div>
      <datalist id="note-modes">
        {['Home visit', 'Office', 'Phone', 'Video', 'Text or e-mail', 'School', 'Court', 'Clinic'].map(
          (mode) => (
            <option key={mode} value={mode} />
          ),
        )}
      </datalist>
    </div>
  );
}
