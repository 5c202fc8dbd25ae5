import { learnWord } from './learnWord.ts';
import type { Token } from './Token.ts';

const LETTER = /[\p{L}\p{M}]/u;

/** 1 letter, 2 digit, 3 apostrophe, 0 other. */
function classOf(code: number, text: string, at: number): number {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 1;
    if (code >= 48 && code <= 57) return 2;
    return code === 39 ? 3 : 0;
  }
  if (code === 0x2019 || code === 0x2bc) return 3;
  return LETTER.test(text.charAt(at)) ? 1 : 0;
}

function gapOf(line: string, from: number, to: number): Token['gap'] {
  if (to - from === 1) {
    const code = line.charCodeAt(from);
    if (code === 32 || code === 9 || code === 0xa0) return 'space';
    if (code === 45 || code === 0x2010 || code === 0x2011) return 'hyphen';
  }
  const between = line.slice(from, to).trim();
  if (between === '') return 'space';
  // "rude & loud", "angry/upset" join words as a comma does.
  return between === ',' || between === '&' || between === '/' || between === '+' ? 'comma' : 'mark';
}

/** Splits `line` from `from` to `to` into words and numbers, in one pass. */
export function tokenise(line: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let last = from;
  let at = from;
  while (at < to) {
    const kind = classOf(line.charCodeAt(at), line, at);
    if (kind === 0 || kind === 3) {
      at++;
      continue;
    }
    const start = at;
    at++;
    while (at < to) {
      const next = classOf(line.charCodeAt(at), line, at);
      if (next === 0) break;
      // An apostrophe belongs to the word only between letters.
      if (next === 3 && (at + 1 >= to || classOf(line.charCodeAt(at + 1), line, at + 1) !== 1)) break;
      at++;
    }
    const known = learnWord(line.slice(start, at));
    tokens.push({
      start,
      end: at,
      word: known.word,
      base: known.base,
      caps: known.caps,
      gap: tokens.length === 0 ? 'start' : gapOf(line, last, start),
      cues: known.cues,
      known,
      quoted: false,
      name: false,
      reported: false,
      negated: false,
    });
    last = at;
  }
  return tokens;
}
