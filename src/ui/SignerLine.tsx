import type { Signer } from '../vault/wording/WordsApi.ts';
import { formatDate } from './formatDate.ts';

/** Who signed a list: the name that was given, and the number that tells keys apart. */
export function SignerLine({ signer, locale }: { signer: Signer | undefined; locale: string }) {
  if (signer === undefined) return <p class="quiet">Not signed: nobody vouches for it.</p>;
  const { by, number, at, ours } = signer;
  return (
    <p>
      Signed by <strong>{by}</strong>
      {ours ? ', on one of your devices' : ''}, {formatDate(at.slice(0, 10), locale)}. Key number{' '}
      <span class="kit-number">{number}</span>.
    </p>
  );
}
