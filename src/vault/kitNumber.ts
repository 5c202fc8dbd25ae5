import type { Bytes } from '../bytes/Bytes.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import { sha256 } from '../bytes/sha256.ts';
import { toUtf8 } from '../bytes/utf8.ts';

/** Crockford's base 32: no letter that looks like a digit, and none that makes words. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Eight letters and digits that tell recovery kits apart, such as `7K2M-Q9XD`: 40 bits of the hash of the kit's
 * public keys. It opens nothing, and says nothing of the words.
 */
export async function kitNumber(sign: Bytes, agree: Bytes): Promise<string> {
  const hash = await sha256(concatBytes(toUtf8('casewright/kit-number/1 '), sign, agree));
  const number = hash.slice(0, 5).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const digits = Array.from(
    { length: 8 },
    (_, place) => letters[Number((number >> BigInt(35 - 5 * place)) & 31n)],
  );
  return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`;
}
