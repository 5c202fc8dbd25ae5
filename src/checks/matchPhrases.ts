import { type Pattern, type Phrase, type RuleIndex, restOf } from './compileRules.ts';
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

/** The patterns of a first word by their second word; `any` holds those that need none or take many. */
interface Dispatch {
  any: Pattern[];
  by: Map<string, Pattern[]>;
}

/** Shorter lists are quicker to try than to look up. */
const FEW = 3;
const dispatches = new WeakMap<Pattern[], Dispatch>();

function dispatchOf(patterns: Pattern[]): Dispatch {
  const known = dispatches.get(patterns);
  if (known !== undefined) return known;
  const made: Dispatch = { any: [], by: new Map() };
  for (const pattern of patterns) {
    const rest = restOf(pattern.phrase);
    const needed = rest.findIndex(({ optional }) => !optional);
    const parts = rest.slice(0, needed + 1);
    if (needed < 0 || parts.some(({ words }) => words === undefined)) {
      made.any.push(pattern);
      continue;
    }
    for (const word of new Set(parts.flatMap(({ words }) => [...(words ?? [])]))) {
      const list = made.by.get(word);
      if (list === undefined) made.by.set(word, [pattern]);
      else list.push(pattern);
    }
  }
  dispatches.set(patterns, made);
  return made;
}

function tryAll(patterns: Pattern[], tokens: Token[], at: number, found: Match[]): void {
  for (const { phrase, form } of patterns) {
    taken = [at];
    const to = matchRest(tokens, at + 1, restOf(phrase), 0);
    if (to > 0) found.push({ rule: phrase.rule, from: at, to, form, shown: shownOf(phrase, at, to) });
  }
}

/** Every phrase of the index that begins at token `at`. `known` is the word to look up there. */
export function matchPhrases(index: RuleIndex, tokens: Token[], at: number, known: string): Match[] {
  const found: Match[] = [];
  const patterns = index.get(known);
  if (patterns === undefined) return found;
  if (patterns.length <= FEW) {
    tryAll(patterns, tokens, at, found);
    return found;
  }
  const { any, by } = dispatchOf(patterns);
  tryAll(any, tokens, at, found);
  const second = by.get(tokens[at + 1]?.word ?? '');
  if (second !== undefined) tryAll(second, tokens, at, found);
  return found;
}
