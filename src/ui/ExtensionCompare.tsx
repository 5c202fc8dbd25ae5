import type { LinkState } from '../vault/ExtensionLink.ts';
import { Button } from './Button.tsx';
import { groupDigits } from './groupDigits.ts';

interface Props {
  state: Extract<LinkState, { at: 'compare' }>;
  onMatch: () => void;
  onDiffer: () => void;
}

/** The number that both sides show, for two eyes to compare. */
export function ExtensionCompare({ state, onMatch, onDiffer }: Props) {
  return (
    <section class="compare" aria-label="Compare the numbers">
      <p>Does the extension show this number?</p>
      <p class="number" role="status" aria-label="Number">
        {groupDigits(state.number)}
      </p>
      {state.confirmedHere ? (
        <p role="status">You said here that they match. Now say so in the extension too.</p>
      ) : (
        <p class="quiet">
          {state.confirmedThere
            ? 'The extension’s side has said that they match.'
            : 'Only if both show the same, the extension gets the key to your notes.'}
        </p>
      )}
      <div class="acts">
        {!state.confirmedHere && (
          <Button look="primary" onClick={onMatch}>
            The numbers match
          </Button>
        )}
        <Button look={state.confirmedHere ? 'quiet' : 'plain'} onClick={onDiffer}>
          They differ
        </Button>
      </div>
    </section>
  );
}
