import { wordSet } from './wordSet.ts';

const TITLES = wordSet('mr mrs ms dr st prof rev sgt lt fr hon jr');
/** Short forms that end a sentence only when a capital follows. */
const SHORT = wordSet(
  'no nos ave rd blvd approx appt appts dept etc vs sr apt tel ext inc ltd co wk wks hr hrs min mins yr yrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri re ref tx hx dx rx ln ct pt',
);

const END = /[.!?]/g;

/** Start and end of every sentence of a line, in order; blank ones are left out. */
export function splitSentences(line: string): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  const push = (end: number): void => {
    if (/\S/.test(line.slice(start, Math.min(end, start + 200))) || line.slice(start, end).trim() !== '')
      found.push([start, end]);
    start = end;
  };
  for (let at = 0; at < line.length; at++) {
    // The engine finds the next mark many times quicker than a loop over characters.
    END.lastIndex = at;
    const mark = END.exec(line);
    if (mark === null) break;
    at = mark.index;
    const code = line.charCodeAt(at);
    let end = at + 1;
    while (end < line.length && '.!?"”’\')]»'.includes(line.charAt(end))) end++;
    if (end < line.length && !/\s/.test(line.charAt(end))) {
      at = end - 1;
      continue;
    }
    if (code === 46 && end === at + 1) {
      let wordStart = at;
      while (wordStart > start && at - wordStart < 8 && /[\p{L}\p{N}.]/u.test(line.charAt(wordStart - 1)))
        wordStart--;
      const word = line.slice(wordStart, at).toLowerCase();
      const initial = word.length === 1 && /[a-z]/.test(word) && word !== 'i';
      // After a dotted abbreviation (p.m., e.g.) only a capital starts a new sentence.
      const dotted = word.includes('.') && !/^\d/.test(word);
      const next = line
        .slice(end, end + 4)
        .trimStart()
        .charAt(0);
      const followsLow = next !== '' && next === next.toLowerCase();
      if (
        TITLES.has(word) ||
        initial ||
        (dotted && (followsLow || !/m$/.test(word))) ||
        (SHORT.has(word) && followsLow)
      ) {
        at = end - 1;
        continue;
      }
      // "1." opens a list item.
      if (/^\d{1,2}$/.test(word) && line.slice(start, wordStart).trim() === '') continue;
    }
    push(end);
    at = end - 1;
  }
  push(line.length);
  return found;
}
