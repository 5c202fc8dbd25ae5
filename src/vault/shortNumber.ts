import type { Bytes } from '../bytes/Bytes.ts';

/** Crockford's base 32: no letter that looks like a digit, and none that makes words. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first 40 bits of a hash as eight letters and digits that can be read to somebody, such as `7K2M-Q9XD`. */
export function shortNumber(hash: Bytes): string {
  const number = hash.slice(0, 5).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const digits = Array.from(
    { length: 8 },
    (_, place) => letters[Number((number >> BigInt(35 - 5 * place)) & 31n)],
  );
  return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`;
}
