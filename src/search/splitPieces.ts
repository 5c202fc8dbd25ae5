import { isTag } from './tokenise.ts';
import { apart, wordKind } from './wordKind.ts';

/**
 * Cuts a text into pieces: words (with the hyphens, apostrophes and signs of tags that belong to them) and what
 * stands between. A single space between two words is left out. The words of the
 * pieces are the words of the text.
 */
export function splitPieces(text: string, take: (piece: string) => void): void {
  let at = 0;
  let afterWord = false;
  while (at < text.length) {
    const gap = at;
    while (at < text.length && !begins(text, at)) at += 1;
    const between = text.slice(gap, at);
    if (between !== '' && !(between === ' ' && afterWord && at < text.length)) take(between);
    if (at === text.length) return;
    const start = at;
    at += text.charCodeAt(at) === 0x23 ? 1 : 0;
    while (at < text.length) {
      const code = text.codePointAt(at) as number;
      if (wordKind(code) === apart && !(binds(code) && isWord(text, at + 1))) break;
      at += code > 0xffff ? 2 : 1;
    }
    take(text.slice(start, at));
    afterWord = true;
  }
}

/** Whether a piece is a word: between two of them stands a space. */
export function beginsWord(piece: string): boolean {
  return begins(piece, 0);
}

function begins(text: string, at: number): boolean {
  if (isWord(text, at)) return !isLowHalf(text, at);
  return text.charCodeAt(at) === 0x23 && isWord(text, at + 1) && isTag(text, at + 1);
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

function isWord(text: string, at: number): boolean {
  return at < text.length && wordKind(text.codePointAt(at) as number) !== apart;
}

/** Apostrophes and hyphens. */
function binds(code: number): boolean {
  return (
    code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2d || code === 0x2010 || code === 0x2011
  );
}
