import { type Phrase, type RuleIndex, restOf } from './compileRules.ts';
import type { Match } from './Match.ts';
import type { Token } from './Token.ts';

/** For each element of the phrase that is being matched, the token it took, or -1. */
let taken: number[] = [];

/** The index after the last matched token, or -1. */
function matchRest(tokens: Token[], at: number, rest: NonNullable<Phrase['rest']>, element: number): number {
  let i = at;
  for (let e = element; e < rest.length; e++) {
    const part = rest[e];
    if (part === undefined) return -1;
    const token = tokens[i];
    const fits =
      token !== undefined &&
      (token.gap === 'space' || token.gap === 'hyphen') &&
      !token.quoted &&
      (part.words === undefined ? token.word.endsWith(part.ending) : part.words.has(token.word));
    if (part.optional) {
      if (fits) {
        const end = matchRest(tokens, i + 1, rest, e + 1);
        if (end >= 0) {
          taken[e + 1] = i;
          return end;
        }
      }
      taken[e + 1] = -1;
      continue;
    }
    if (!fits) return -1;
    taken[e + 1] = i;
    i++;
  }
  return i;
}

/** First and last token to show: all, or the marked part of the phrase. */
function shownOf({ span }: Phrase, at: number, to: number): [number, number] {
  if (span === undefined) return [at, to - 1];
  const inside = taken.slice(span[0], span[1] + 1).filter((index) => index >= 0);
  return [inside[0] ?? at, inside.at(-1) ?? to - 1];
}

/** Every phrase of the index that begins at token `at`. `known` is the word to look up there. */
export function matchPhrases(index: RuleIndex, tokens: Token[], at: number, known: string): Match[] {
  const patterns = index.get(known);
  if (patterns === undefined) return [];
  const found: Match[] = [];
  for (const { phrase, form } of patterns) {
    const { rule } = phrase;
    const rest = restOf(phrase);
    taken = [at];
    const to = matchRest(tokens, at + 1, rest, 0);
    if (to <= 0) continue;
    found.push({ rule, from: at, to, form, shown: shownOf(phrase, at, to) });
  }
  return found;
}
