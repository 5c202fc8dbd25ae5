import { splitSentences } from './splitSentences.ts';

/** A sentence of a text with its offsets, and the form in which two sentences are compared. */
export interface PlainSentence {
  start: number;
  /** Exclusive. */
  end: number;
  /** Lower case words and numbers, one space between them. */
  key: string;
}

/** Lower case words and numbers only, one space between them. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The sentences of a text, in order; those without a word or number are left out. */
export function sentencesIn(text: string): PlainSentence[] {
  const found: PlainSentence[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const [from, to] of splitSentences(line)) {
      const slice = line.slice(from, to);
      const key = normal(slice);
      const start = offset + from + (slice.length - slice.trimStart().length);
      if (key !== '') found.push({ start, end: start + slice.trim().length, key });
    }
    offset += line.length + 1;
  }
  return found;
}
