import type { Mark } from './markedLists.ts';
import type { MarkedText } from './SearchAnswer.ts';

const width = 200;
const before = 48;

/** The stretch of a text with the most different wanted words: where its marks begin and end in the list. */
export function densest(marks: readonly Mark[]): { first: number; past: number; different: number } {
  let best = { first: 0, past: 0, different: 0 };
  for (let first = 0; first < marks.length; first += 1) {
    const { start } = marks[first] as Mark;
    const words = new Set<number>();
    let past = first;
    while (past < marks.length && (marks[past] as Mark).end - start <= width - before) {
      words.add((marks[past] as Mark).wanted);
      past += 1;
    }
    if (words.size > best.different) best = { first, past, different: words.size };
  }
  // One mark that is longer than the room there is.
  return marks.length > 0 && best.different === 0 ? { first: 0, past: 1, different: 1 } : best;
}

/** About 200 characters of a text, from shortly before `at`, cut between words, on one line. */
export function snippetAround(text: string, at: number, marks: readonly Mark[]): MarkedText {
  let from = Math.max(0, at - before);
  if (from > 0) {
    const space = text.slice(from, at).search(/\s\S/);
    from = space < 0 ? at : from + space + 1;
  }
  let to = Math.min(text.length, from + width);
  if (to < text.length) {
    const space = text.slice(from, to).search(/\s\S*$/);
    if (space > 0 && from + space > at) to = from + space;
    // Never between the halves of a character.
    else if (/[\uDC00-\uDFFF]/.test(text[to] ?? '')) to -= 1;
  }
  const lead = from > 0 ? '… ' : '';
  const shift = lead.length - from;
  return {
    text: lead + text.slice(from, to).replace(/\s/g, ' ') + (to < text.length ? ' …' : ''),
    marks: marks
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}
