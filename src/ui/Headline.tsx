import { Field } from './Field.tsx';

interface Props {
  value: string;
  onText: (value: string) => void;
}

/** The note's main point: one line of text that may wrap on a narrow screen [D8]. */
export function Headline({ value, onText }: Props) {
  return (
    // Chromium keeps what is in a text area in its session files, in the clear, unless its form says not to (P1).
    <form class="headline" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <Field id="note-headline" label="Headline">
        {() => (
          <textarea
            id="note-headline"
            class="input"
            rows={1}
            maxLength={400}
            spellcheck
            placeholder="The main point, in one line"
            value={value}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
            }}
            onInput={(event) => onText(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
          />
        )}
      </Field>
    </form>
  );
}
