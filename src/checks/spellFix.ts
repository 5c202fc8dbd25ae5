import { builtinRules } from './builtinRules.ts';

/** Real words that look like a misspelling of a rule's word. */
const REAL = new Set(
  'complaint complaints compliance pleasantly peasant hostel insistent resistance dependence defense defence'.split(
    ' ',
  ),
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

function build(): Map<string, string> {
  const bones = new Map<string, string>();
  for (const [word, patterns] of builtinRules) {
    if (
      word.length >= 7 &&
      patterns.some(({ rule, length }) => length === 1 && /^(value|label|spec|vague)/.test(rule.kind))
    )
      bones.set(skeleton(word), word);
  }
  return bones;
}

const bones = build();

/** The rule's word that `word` misspells, if any. A half-typed word is no misspelling. */
export function spellFix(word: string): string | undefined {
  if (word.length < 6 || REAL.has(word)) return undefined;
  const fixed = bones.get(skeleton(word));
  return fixed === undefined || fixed.startsWith(word) ? undefined : fixed;
}
