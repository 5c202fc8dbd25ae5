import type { LaterEdit } from '../casefile/laterEdits.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { WordDiff } from './WordDiff.tsx';

interface Props {
  edits: readonly LaterEdit[];
  /** Begins an addendum with what was changed; absent where it can't be. */
  onAdd?: ((text: string) => void) | undefined;
}

/** What was written into a signed note by a device that did not know of its signature: kept, and offered (S11). */
export function LaterEdits({ edits, onAdd }: Props) {
  if (edits.length === 0) return null;
  const text = edits.map(({ label, now }) => `${label}: ${now}`).join('\n\n');
  return (
    <Notice look="advice">
      <h3>Changed on a device after signing</h3>
      <p>The signed text stands. What was changed is kept here, unsigned:</p>
      {edits.map(({ key, label, signed, now }) => (
        <section key={key}>
          <h4>{label}</h4>
          <WordDiff before={signed} after={now} />
        </section>
      ))}
      {onAdd && (
        <div class="acts">
          <Button onClick={() => onAdd(text)}>Make it an addendum</Button>
        </div>
      )}
    </Notice>
  );
}
