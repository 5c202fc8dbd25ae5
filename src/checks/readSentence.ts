import { cues } from './cues.ts';
import { markNegated } from './markNegated.ts';
import { markReported } from './markReported.ts';
import type { Sentence } from './Sentence.ts';
import { tokenise } from './tokenise.ts';
import { wordSet } from './wordSet.ts';

const TITLES = wordSet('mr mrs ms dr st sgt prof rev');

/** Reads one sentence; `quotes` are its stretches inside quotation marks, in order. */
export function readSentence(line: string, quotes: [number, number][]): Sentence {
  const start = 0;
  const end = line.length;
  const tokens = tokenise(line, start, end);
  let quote = 0;
  let letters = 0;
  let words = 0;
  let high = 0;
  let shouting = 0;
  let all = 0;
  for (const token of tokens) {
    while (quote < quotes.length && (quotes[quote]?.[1] ?? 0) <= token.start) quote++;
    token.quoted = (quotes[quote]?.[0] ?? Number.POSITIVE_INFINITY) < token.end;
    all |= token.cues;
    if ((token.cues & cues.digit) !== 0) continue;
    const length = token.end - token.start;
    letters += length;
    if (token.caps === 'all' || (length === 1 && token.caps !== 'none')) shouting += length;
    words++;
    if (token.caps !== 'none') high++;
  }
  const shouted = letters > 3 && shouting / letters > 0.7 && tokens.length > 1;
  const titled = !shouted && words >= 4 && high / words > 0.75;
  if (!shouted && !titled) {
    let title = false;
    for (const token of tokens) {
      // After a colon, a dash or an opening mark a capital only begins something.
      token.name =
        token.caps === 'first' &&
        token.word !== 'i' &&
        (title || (token.gap !== 'start' && token.gap !== 'mark'));
      title = TITLES.has(token.word);
    }
  }
  const sentence: Sentence = { line, start, end, tokens, cues: all, reports: [], shouted, titled };
  if ((all & cues.report) !== 0) markReported(sentence);
  if ((all & cues.negation) !== 0) markNegated(sentence);
  return sentence;
}
