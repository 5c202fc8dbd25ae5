import { useState } from 'preact/hooks';
import type { Amends } from '../casefile/Amends.ts';
import { isTextSection } from '../casefile/isTextSection.ts';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import { Button } from './Button.tsx';

interface Props {
  note: NoteSnapshot;
  onAdd: (kind: Amends['kind'], part?: string) => void;
}

/** The ways on from a signed note. */
export function AddToNote({ note, onAdd }: Props) {
  const parts = note.template.sections.filter(isTextSection);
  const [part, setPart] = useState(parts[0]?.key ?? '');
  return (
    <section class="add-to no-print" aria-label="Add to this note">
      <h3>Add to this note</h3>
      <div class="acts">
        <Button onClick={() => onAdd('addendum')}>Addendum</Button>
        <Button onClick={() => onAdd('late-entry')}>Late entry</Button>
        <Button onClick={() => onAdd('disagreement')}>Client’s disagreement</Button>
      </div>
      {parts.length > 0 && (
        <div class="acts correct-acts">
          <label for="correct-part">Correct a part</label>
          <select
            id="correct-part"
            class="input"
            value={part}
            onChange={(event) => setPart(event.currentTarget.value)}
          >
            {parts.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
          <Button onClick={() => onAdd('correction', part)}>Begin the correction</Button>
        </div>
      )}
    </section>
  );
}
