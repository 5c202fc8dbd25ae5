import type { Match } from './Match.ts';
import type { Pattern, Patterns } from './Patterns.ts';
import type { PhrasePart } from './readElement.ts';
import { type Phrase, readPhrase } from './readPhrase.ts';
import type { Token } from './Token.ts';

/** For each element of the phrase that is being matched, the token it took, or -1. */
let taken: number[] = [];

/** The index after the last matched token, or -1. */
function matchRest(tokens: Token[], at: number, rest: PhrasePart[], element: number): number {
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

function tryAll(patterns: Pattern[], tokens: Token[], at: number, found: Match[]): void {
  for (const pattern of patterns) {
    const { rule, form } = pattern;
    pattern.phrase ??= readPhrase(pattern.text);
    const { phrase } = pattern;
    const { rest } = phrase;
    if (rest.length === 0) {
      found.push({ rule, from: at, to: at + 1, form, shown: [at, at] });
      continue;
    }
    taken = [at];
    const to = matchRest(tokens, at + 1, rest, 0);
    if (to > 0) found.push({ rule, from: at, to, form, shown: shownOf(phrase, at, to) });
  }
}

/** Adds every phrase of `patterns` that begins at token `at` to `found`. */
export function matchPhrases(
  patterns: Patterns | undefined,
  tokens: Token[],
  at: number,
  found: Match[],
): void {
  if (patterns === undefined) return;
  tryAll(patterns.any, tokens, at, found);
  const second = patterns.by?.get(tokens[at + 1]?.word ?? '');
  if (second !== undefined) tryAll(second, tokens, at, found);
}
