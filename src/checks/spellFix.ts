import { builtinRules } from './builtinRules.ts';
import type { Pattern } from './compileRules.ts';
import { wordSet } from './wordSet.ts';

/** Real words that look like a misspelling of a rule's word. */
const REAL = wordSet(
  'complaint complaints compliance pleasantly peasant hostel insistent resistance defense defence leasing compressed complies losses losing confusing confessing confused spelled expanded casing causing dispatch priorities compiled compelled readiness artistic harder charging unusable commitment committed comforting contrite completed complied',
);
/** The longest list of remembered words. */
const MOST = 4000;

/** Only words that are a finding by themselves, and of the verbs only the jargon ones. */
function isSure({ phrase, form }: Pattern): boolean {
  if (phrase.elements.length > 1) return false;
  return phrase.rule.kind === 'jargon-word' ? form >= 0 : form < 0;
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

/** Whether one letter more, or two neighbours swapped, tells the words apart. `long` is never the shorter. */
function isOneSlip(long: string, short: string): boolean {
  let at = 0;
  while (at < short.length && long.charCodeAt(at) === short.charCodeAt(at)) at++;
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
  return (
    long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2)
  );
}

let bones: Map<string, string> | undefined;
const shelves = new Map<string, string[]>();
const known = new Map<string, string | undefined>();

/** Built when the first unknown word comes, so that loading the rules stays quick. */
function build(): Map<string, string> {
  const built = new Map<string, string>();
  for (const [word, patterns] of builtinRules) {
    if (word.length < 7 || !patterns.some((pattern) => isSure(pattern))) continue;
    built.set(skeleton(word), word);
    if (word.length < 8) continue;
    const shelf = word.charAt(0) + word.length;
    const list = shelves.get(shelf);
    if (list === undefined) shelves.set(shelf, [word]);
    else list.push(word);
  }
  return built;
}

function search(word: string): string | undefined {
  bones ??= build();
  let fixed = bones.get(skeleton(word));
  for (let by = -1; fixed === undefined && by <= 1; by++) {
    for (const rule of shelves.get(word.charAt(0) + (word.length + by)) ?? []) {
      if (by > 0 ? isOneSlip(rule, word) : isOneSlip(word, rule)) {
        fixed = rule;
        break;
      }
    }
  }
  if (fixed === undefined || fixed.startsWith(word) || word.startsWith(fixed)) return undefined;
  // The last letters carry the meaning (schizophrenic, schizophrenia): they must agree.
  return fixed.slice(-2) === word.slice(-2) ? fixed : undefined;
}

/**
 * The rule's word that `word` misspells, if any: other vowels, doubled letters, or one letter more, less or swapped.
 * A half-typed word is no misspelling.
 */
export function spellFix(word: string): string | undefined {
  if (word.length < 6 || word.length > 24 || REAL.has(word)) return undefined;
  if (known.has(word)) return known.get(word);
  if (known.size > MOST) known.clear();
  const fixed = search(word);
  known.set(word, fixed);
  return fixed;
}
