import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  id: string;
  onReason: (why: string) => void;
  onLeave: () => void;
}

/** Asks why a finding is fine in this note, in a few words. */
export function IgnoreReason({ id, onReason, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [why, setWhy] = useState('');
  const [missing, setMissing] = useState(false);
  // Before the next key can come: a letter of the reason must not be taken for an act on the finding.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      class="ignore-reason"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim() !== '') return onReason(why.trim());
        setMissing(true);
        form.current?.querySelector('input')?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      }}
    >
      <TextField
        id={id}
        label="Why is it fine in this note?"
        hint="Kept in the note with your name and the day."
        value={why}
        onText={setWhy}
        error={missing && why.trim() === '' ? 'Type a reason, such as “legal term”' : undefined}
        maxLength={200}
        autocomplete="off"
      />
      <div class="acts">
        <Button submit look="primary">
          Ignore in this note
        </Button>
        <Button look="quiet" onClick={onLeave}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
