import { builtinRules } from './builtinRules.ts';
import type { Row } from './compileRules.ts';
import { wordSet } from './wordSet.ts';
import { wordsOf } from './wordsOf.ts';

/** Real words that look like a misspelling of a rule's word. */
const REAL = wordSet(
  'complaint complaints compliance pleasantly peasant hostel insistent resistance defense defence leasing compressed complies losses losing confusing confessing confused spelled expanded casing causing dispatch priorities compiled compelled readiness artistic harder charging unusable commitment committed comforting contrite completed complied prefer prefers preferred reside resides considered amendable appealing canning carless confidant delete deletes deleted deleting deuce donated donating donates enduring impending impotent liable lacking licking locking livable passable passably prelude raking rumbling snipping snoring tampered valiant violet violets measurable strategies expands expanded import imports imported imparted unpacked preceding rating ratings permitted denoted spared',
);
/** A word with its doubled letters made single and its inner vowels made alike. */
function skeleton(word: string): string {
  return (
    word.charAt(0) +
    word
      .slice(1)
      .replace(/(.)\1+/g, '$1')
      .replace(/[aeiou]+/g, '*')
  );
}

/** Whether one letter more, or two neighbours swapped, tells the words apart. `long` is never the shorter. */
function isOneSlip(long: string, short: string): boolean {
  let at = 0;
  while (at < short.length && long.charCodeAt(at) === short.charCodeAt(at)) at++;
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
  return (
    long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2)
  );
}

/** Shorter words of a rule are never taken for misspelt. */
const SHORTEST = 7;
const LONG = 9;

/** The rules' words that may be misspelt, by first letter; filled when a word with that letter comes. */
const shelves = new Map<number, string[]>();

/** Whether a phrase is a finding by itself wherever it stands: one word, and of the verbs only the jargon ones. */
function isSure(row: Row, phrase: string): boolean {
  return (
    phrase.length >= SHORTEST &&
    !phrase.includes(' ') &&
    !phrase.startsWith('#') &&
    phrase.startsWith('^') === (row.kind === 'jargon-word')
  );
}

function shelfOf(letter: number): string[] {
  const known = shelves.get(letter);
  if (known !== undefined) return known;
  const shelf: string[] = [];
  const phrases = builtinRules().byLetter[letter] ?? [];
  for (let i = 0; i < phrases.length; i += 2) {
    const row = phrases[i];
    const phrase = phrases[i + 1];
    if (typeof row !== 'object' || typeof phrase !== 'string' || !isSure(row, phrase)) continue;
    if (/^[a-z]+$/.test(phrase)) shelf.push(phrase);
    else shelf.push(...wordsOf(phrase));
  }
  shelves.set(letter, shelf);
  return shelf;
}

function isSlip(word: string, rule: string): boolean {
  const { length } = word;
  const by = rule.length - length;
  if (
    by > 3 ||
    by < -3 ||
    rule.length < SHORTEST ||
    word.charCodeAt(length - 1) !== rule.charCodeAt(rule.length - 1)
  )
    return false;
  // The last letters carry the meaning (schizophrenic, schizophrenia): in all but long words two must agree.
  const ends = word.charCodeAt(length - 2) === rule.charCodeAt(rule.length - 2);
  if (!ends && by !== 0 && rule.length < LONG) return false;
  if (
    rule.length > SHORTEST &&
    by <= 1 &&
    by >= -1 &&
    (by > 0 ? isOneSlip(rule, word) : isOneSlip(word, rule))
  )
    return true;
  return ends && skeleton(word) === skeleton(rule);
}

/**
 * The rule's word that `word` misspells, if any: other vowels, doubled letters, or one letter more, less or swapped.
 * A half-typed word is no misspelling.
 */
export function spellFix(word: string): string | undefined {
  if (word.length < 6 || word.length > 24 || REAL.has(word)) return undefined;
  const fixed = shelfOf(word.charCodeAt(0)).find((rule) => isSlip(word, rule));
  return fixed === undefined || fixed.startsWith(word) || word.startsWith(fixed) ? undefined : fixed;
}
