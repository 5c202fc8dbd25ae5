import { useMemo } from 'preact/hooks';
import { useLazy } from './useLazy.ts';

const loadQr = () => import('./drawQr.ts').then((module) => module.drawQr);

interface Props {
  words: readonly string[];
  /** The kit's number, such as `7K2M-Q9XD`. */
  number: string;
  /** Milliseconds since 1970. */
  made: number;
}

/** The recovery kit on paper. Nothing of it is on the screen. */
export function RecoverySheet({ words, number, made }: Props) {
  const draw = useLazy(loadQr);
  const code = useMemo(() => (typeof draw === 'function' ? draw(words) : undefined), [draw, words]);
  const date = new Date(made).toLocaleDateString(undefined, { dateStyle: 'full' });
  return (
    <div class="print-sheet kit-sheet" aria-hidden="true">
      <h1>Casewright recovery kit</h1>
      <p class="kit-facts">
        Number <strong>{number}</strong> · made on {date}
      </p>
      <p class="kit-warning">
        Whoever has this sheet has the notes. Keep it on paper, locked away, and not beside the device. No
        photo, no e-mail, no file.
      </p>
      <div class="kit-secret">
        <ol class="kit-words">
          {words.map((word, index) => (
            <li key={word + index}>
              <span>{index + 1}</span>
              {word}
            </li>
          ))}
        </ol>
        {code && (
          <figure>
            <svg viewBox={`0 0 ${code.size} ${code.size}`} shape-rendering="crispEdges" aria-hidden="true">
              <path d={code.path} />
            </svg>
            <figcaption>The same 12 words. Let no camera see them but your own.</figcaption>
          </figure>
        )}
      </div>
      <h2>When the passphrase is lost</h2>
      <ol class="kit-steps">
        <li>Open Casewright on the device that holds the notes.</li>
        <li>Choose “Use recovery words”.</li>
        <li>Type the 12 words in this order, and choose a new passphrase.</li>
      </ol>
      <p>The words open your backup files too, on any device with Casewright.</p>
      <h2>Is this the right sheet?</h2>
      <p>
        Settings, Security, “Recovery kit” shows the number of the sheet that belongs to the vault. “Try my
        words” there says whether they open it, and changes nothing.
      </p>
    </div>
  );
}
