import type { Signature } from '../casefile/Signature.ts';
import { formatInstant } from './formatInstant.ts';

/** Who signed, when, and on which device. */
export function signedWords({ at, by, deviceName }: Signature, locale: string): string {
  return [`Signed ${formatInstant(at, locale)}`, by && `by ${by}`, deviceName && `on ${deviceName}`]
    .filter(Boolean)
    .join(', ');
}
