import type { Bytes } from '../bytes/Bytes.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import { sha256 } from '../bytes/sha256.ts';
import { toUtf8 } from '../bytes/utf8.ts';
import { shortNumber } from './shortNumber.ts';

/**
 * Eight letters and digits that tell recovery kits apart, such as `7K2M-Q9XD`: 40 bits of the hash of the kit's
 * public keys. It opens nothing, and says nothing of the words.
 */
export async function kitNumber(sign: Bytes, agree: Bytes): Promise<string> {
  const hash = await sha256(concatBytes(toUtf8('casewright/kit-number/1 '), sign, agree));
  return shortNumber(hash);
}
