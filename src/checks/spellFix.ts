import { builtinRules } from './builtinRules.ts';
import type { Pattern } from './compileRules.ts';

/** Real words that look like a misspelling of a rule's word. */
const REAL = new Set(
  'complaint complaints compliance pleasantly peasant hostel insistent resistance dependence defense defence'.split(
    ' ',
  ),
);

/** Only words that are a finding by themselves, and of the verbs only the jargon ones. */
function isSure({ rule, length, form }: Pattern): boolean {
  if (length > 1) return false;
  return rule.kind === 'jargon-word' ? form >= 0 : form < 0;
}

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

/** `word` and every way to leave one letter out of it. */
function shorter(word: string): string[] {
  const ways = [word];
  for (let i = 1; i < word.length; i++) ways.push(word.slice(0, i) + word.slice(i + 1));
  return ways;
}

/** Whether the two hold the same letters: one pair has changed places. */
function isSwapped(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

let bones: Map<string, string> | undefined;
let gaps: Map<string, string> | undefined;

/** Built when the first unknown word comes, so that loading the rules stays quick. */
function build(): void {
  bones = new Map();
  gaps = new Map();
  for (const [word, patterns] of builtinRules) {
    if (word.length < 7 || !patterns.some((pattern) => isSure(pattern))) continue;
    bones.set(skeleton(word), word);
    if (word.length >= 8) for (const way of shorter(word)) gaps.set(way, word);
  }
}

/**
 * The rule's word that `word` misspells, if any: other vowels, doubled letters, or one letter more, less, changed or
 * swapped. A half-typed word is no misspelling.
 */
export function spellFix(word: string): string | undefined {
  if (word.length < 6 || word.length > 24 || REAL.has(word)) return undefined;
  if (bones === undefined || gaps === undefined) build();
  let fixed = bones?.get(skeleton(word));
  if (fixed === undefined && word.length >= 7) {
    for (const way of shorter(word)) {
      fixed = gaps?.get(way);
      if (fixed !== undefined && fixed.length === word.length && !isSwapped(word, fixed)) fixed = undefined;
      if (fixed !== undefined) break;
    }
  }
  if (fixed === undefined || fixed.startsWith(word) || word.startsWith(fixed)) return undefined;
  // The last letters carry the meaning (schizophrenic, schizophrenia): they must agree.
  return fixed.slice(-2) === word.slice(-2) ? fixed : undefined;
}
