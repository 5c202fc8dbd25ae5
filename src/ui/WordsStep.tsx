import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import { Plate } from './Plate.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';

interface Props {
  words: readonly string[];
  /** The number of the recovery kit that they make. */
  number: string;
  /** Milliseconds since 1970. */
  made: number;
  onBack: () => void;
  onNext: () => void;
}

/** The twelve words, to be carried over onto paper. There is no copy button: a clipboard is not a safe place. */
export function WordsStep({ words, number, made, onBack, onNext }: Props) {
  return (
    <Plate title="Write down your recovery words" step="Step 2 of 3">
      <p>
        If the passphrase is lost, these 12 words open your notes. They are shown once. Write them down, or
        print the recovery kit; its number is <strong class="kit-number">{number}</strong>.
      </p>
      <ol class="words" aria-label="Recovery words">
        {words.map((word, index) => (
          <li key={word + index}>
            <span class="word-number">{index + 1}</span>
            <span class="word">{word}</span>
          </li>
        ))}
      </ol>
      <Notice look="advice">
        <p>
          Keep them on paper, away from this device. Whoever has the words has the notes: no photo, no e-mail,
          no file.
        </p>
      </Notice>
      <div class="acts no-print">
        <Button look="primary" onClick={onNext}>
          Continue
        </Button>
        <Button onClick={() => print()}>
          <Icon name="print" /> Print the recovery kit
        </Button>
        <Button look="quiet" onClick={onBack}>
          Back
        </Button>
      </div>
      <RecoverySheet words={words} number={number} made={made} />
    </Plate>
  );
}
