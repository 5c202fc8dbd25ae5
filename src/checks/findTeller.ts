import type { Sentence } from './Sentence.ts';
import { wordSet } from './wordSet.ts';

/** Words that end or begin the name of who told something. */
const STOPS = wordSet(
  "and but that when while because so then who which if as today yesterday on at in after before during from also later again now has had have been was were is clearly he's she's later,",
);
const ADVERBS = wordSet(
  'also then later again further repeatedly quietly openly once has had have never did does not to',
);
const MOST_WORDS = 6;

function nameIn({ tokens, line }: Sentence, from: number, to: number): string | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? undefined
    : line.slice(first.start, last.end);
}

/** The words after token `at` that name a source: "the landlord" of "according to the landlord, …". */
function nameAfter(sentence: Sentence, at: number): string | undefined {
  let to = at;
  while (to < sentence.tokens.length && to < at + MOST_WORDS) {
    const token = sentence.tokens[to];
    if (token === undefined || token.quoted || STOPS.has(token.word)) break;
    if (to > at && token.gap !== 'space' && token.gap !== 'hyphen') break;
    to++;
  }
  return nameIn(sentence, at, to);
}

/** The words before token `at` that name a speaker: "Her teacher" of "Her teacher said …". */
function nameBefore(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  let to = at;
  while (to > 0 && ADVERBS.has(tokens[to - 1]?.word ?? '') && tokens[to]?.gap === 'space') to--;
  let from = to;
  while (from > 0 && to - from < MOST_WORDS) {
    const token = tokens[from - 1];
    const after = tokens[from];
    if (token === undefined || token.quoted || STOPS.has(token.word)) break;
    if (after !== undefined && from < to && after.gap !== 'space' && after.gap !== 'hyphen') break;
    if (from === to && after !== undefined && after.gap !== 'space') break;
    from--;
  }
  return nameIn(sentence, from, to);
}

/**
 * Whether a sentence says that somebody else told it, and who, as far as it names them. `undefined` when nobody did.
 */
export function findTeller(sentence: Sentence): { by?: string } | undefined {
  const report = sentence.reports[0];
  if (report === undefined) return undefined;
  const by = report.source ? nameAfter(sentence, report.at) : nameBefore(sentence, report.at);
  return by === undefined ? {} : { by };
}
