/** What a character is to the search. */
export const apart = 0;
/** A letter, digit or mark: words are runs of these. */
export const lower = 1;
/** The same, but it has to be folded. */
export const upper = 2;
/** Scripts written without spaces: each character is a word of its own. */
export const single = 3;

const unknown = 255;
const kinds = new Uint8Array(0x10000).fill(unknown);

const word = /[\p{L}\p{N}\p{M}]/u;
const alone =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

function look(code: number): number {
  const character = String.fromCodePoint(code);
  if (!word.test(character)) return apart;
  if (alone.test(character)) return single;
  return /[a-z0-9]/.test(character) ? lower : upper;
}

/** The kind of a code point. */
export function wordKind(code: number): number {
  if (code > 0xffff) return look(code);
  const known = kinds[code] as number;
  if (known !== unknown) return known;
  const kind = look(code);
  kinds[code] = kind;
  return kind;
}
