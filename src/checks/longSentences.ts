import { mostWords } from './mostWords.ts';
import { splitSentences } from './splitSentences.ts';
import { tokenise } from './tokenise.ts';

/** The sentences of a text that have more than 20 words [D91] [D118], in order. Offsets are UTF-16 units. */
export function longSentences(text: string): { start: number; end: number; words: number }[] {
  const found: { start: number; end: number; words: number }[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const [from, to] of splitSentences(line)) {
      // Fewer characters hold no more words than that.
      if (to - from <= 2 * mostWords) continue;
      const tokens = tokenise(line, from, to);
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first === undefined || last === undefined || tokens.length <= mostWords) continue;
      found.push({ start: offset + first.start, end: offset + last.end, words: tokens.length });
    }
    offset += line.length + 1;
  }
  return found;
}
