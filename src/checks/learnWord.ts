import { builtinRules } from './builtinRules.ts';
import { cues } from './cues.ts';
import { isTraitWord } from './isTraitWord.ts';
import { lookUp } from './lookUp.ts';
import { missedCues } from './missedCues.ts';
import { missingVerbs } from './missingVerbs.ts';
import { negators } from './negators.ts';
import { reportCues } from './reportCues.ts';
import { reportVerbs } from './reportVerbs.ts';
import { spellFix } from './spellFix.ts';
import type { Word } from './Word.ts';

/** The longest list of remembered words. */
const MOST = 4000;
/** No word is longer; what is gets an empty form that no rule knows. */
const LONGEST = 40;
const known = new Map<string, Word>();

function capsOf(raw: string): Word['caps'] {
  const lower = raw.toLowerCase();
  if (raw === lower) return 'none';
  if (raw.length > 1 && raw === raw.toUpperCase()) return 'all';
  return raw.slice(1) === lower.slice(1) ? 'first' : 'mixed';
}

function plain(raw: string): string {
  const word = raw.toLowerCase();
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 127)
      return word
        .replace(/[\u2019\u02bc]/g, "'")
        .normalize('NFD')
        .replace(/\p{M}/gu, '');
  }
  return word;
}

function learn(raw: string): Word {
  const word = raw.length > LONGEST ? '' : plain(raw);
  const base = word.endsWith("'s") ? word.slice(0, -2) : word;
  const rules = builtinRules();
  const patterns = lookUp(rules, word);
  const basePatterns = base === word ? undefined : lookUp(rules, base);
  const fixed = patterns === undefined ? spellFix(word) : undefined;
  const fixedPatterns = fixed === undefined ? undefined : lookUp(rules, fixed);
  const traitPatterns = isTraitWord(word) ? lookUp(rules, '~trait') : undefined;
  return {
    word,
    base,
    caps: raw.length > LONGEST ? 'none' : capsOf(raw),
    cues:
      (reportVerbs.has(word) || reportVerbs.has(base) || reportCues.has(word) ? cues.report : 0) |
      (negators.has(word) || word.endsWith("n't") ? cues.negation : 0) |
      (missedCues.has(word) || missingVerbs.has(word) ? cues.missed : 0) |
      (/\d/.test(word) ? cues.digit : 0) |
      (/^\d|\d{6}/.test(word) ? cues.number : 0) |
      (patterns !== undefined ||
      basePatterns !== undefined ||
      fixedPatterns !== undefined ||
      traitPatterns !== undefined
        ? cues.rule
        : 0),
    patterns,
    basePatterns,
    fixedPatterns,
    traitPatterns,
  };
}

/** What is known of a word as it is written. */
export function learnWord(raw: string): Word {
  let entry = known.get(raw);
  if (entry === undefined) {
    if (known.size > MOST) known.clear();
    entry = learn(raw);
    known.set(raw, entry);
  }
  return entry;
}
