import type { Strength } from './Strength.ts';
import { useLazy } from './useLazy.ts';

const loadRater = () => import('./rateStrength.ts').then((module) => module.rateStrength);

interface Props {
  passphrase: string;
  /** What a guesser would try first: the worker's own name. */
  about: readonly string[];
}

/** A bar and a sentence on how well a passphrase would stand. Said politely, when typing pauses. */
export function StrengthMeter({ passphrase, about }: Props) {
  const rate = useLazy(loadRater);
  const strength: Strength | undefined =
    typeof rate === 'function' && passphrase !== '' ? rate(passphrase, about) : undefined;
  return (
    <div class={`strength level-${strength?.score ?? 'none'}`}>
      <div class="strength-bar" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
      <p class="small" role="status" aria-label="Strength">
        {strength?.words ?? (rate instanceof Error ? 'Strength can’t be shown now.' : ' ')}
      </p>
    </div>
  );
}
