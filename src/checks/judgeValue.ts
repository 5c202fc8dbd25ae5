import { actsAsThing } from './actsAsThing.ts';
import { findTarget } from './findTarget.ts';
import { isCharged } from './isCharged.ts';
import { isNameStart } from './isNameStart.ts';
import { isShown } from './isShown.ts';
import { kindOf } from './kindOf.ts';
import type { Match } from './Match.ts';
import { nouns } from './nouns.ts';
import type { Sentence } from './Sentence.ts';
import type { Token } from './Token.ts';

/** Of looks, or no first half at all. */
const NO_TRAIT =
  /^(?:red|bald|grey|gray|ginger|fair|dark|like|the|a|an|was|is|be|and|bare|masked|two|one|then|well|so|very|he|she|they)$/;

const JOINS = /^(?:and|but|very|quite|really|rather|so|too|still|again|also)$/;

const BEFORE_VERB =
  /^(?:to|will|would|can|could|may|might|must|should|shall|did|do|does|not|and|or|but|please|i)$|n't$|ly$|s$/;

/** Of a reader or a driver, "good" says how well they do it; of a mother it judges her. */
function isListed(noun: string): boolean {
  const single = noun.replace(/s$/, '');
  return (
    nouns.person.has(noun) || nouns.person.has(single) || nouns.conduct.has(noun) || nouns.conduct.has(single)
  );
}

function judges({ known }: Token): boolean {
  return [known.patterns, known.traitPatterns].some((patterns) =>
    patterns?.any.some(({ rule, text }) => rule.kind === 'value-judgment' && !text.includes(' ')),
  );
}

/** Whether only judging words, "and" and adverbs stand before token `at` in its part of the sentence. */
function opensNote(tokens: Token[], at: number): boolean {
  let i = at;
  while (i > 0 && tokens[i]?.gap !== 'mark') {
    const before = tokens[i - 1];
    if (before === undefined || !(JOINS.test(before.word) || judges(before))) return false;
    i--;
  }
  return true;
}

/** Whether the plain form at `at` is a verb: behind somebody, "to" and the like; "the damp claim" is a noun. */
function isVerb(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    tokens[at]?.gap !== 'space' ||
    BEFORE_VERB.test(before.word) ||
    (kindOf(before) === 'person' && before.base === before.word)
  );
}

/**
 * Whether a judging word is one here. Classes: `strong` unless about a thing; `weak` only when about a person,
 * conduct, a home or an account; `person`, `home` and `account` only when about that; `quality` a general word such
 * as "good", only right before a person or conduct; `verb` a loaded verb; `phrase` always. Where the noun is part of
 * the judgment ("bad mother"), the match is widened to show it.
 */
export function judgeValue(sentence: Sentence, match: Match): boolean {
  const { tokens } = sentence;
  const { rule, from, to } = match;
  const token = tokens[from];
  if (token === undefined || token.reported || token.negated) return false;
  if (token.name && (rule.class !== 'phrase' || to - from === 1)) return false;
  if (isNameStart(tokens, from, to) || isCharged(tokens, from) || isShown(sentence, match)) return false;
  if (rule.class === 'verb') return (match.form !== 0 || isVerb(tokens, from)) && !actsAsThing(tokens, from);
  if (rule.class === 'phrase') return true;
  if (rule.class === 'tail') {
    const first = tokens[from - 1];
    if (first === undefined || token.gap === 'mark' || token.gap === 'comma' || NO_TRAIT.test(first.word))
      return false;
    match.shown = [from - 1, match.shown[1]];
    return findTarget(tokens, from - 1, to).target !== 'thing';
  }
  const { target, head } = findTarget(tokens, from, to);
  if (rule.class === 'strong') return target !== 'thing';
  if (rule.class === 'weak') return target !== 'thing' && target !== 'unknown';
  if (rule.class === 'quality' || rule.class === 'conduct') {
    if (rule.class === 'quality' && (head < 0 || !isListed(tokens[head]?.base ?? ''))) return false;
    const fits = target === 'conduct' || (rule.class === 'quality' && target === 'person');
    if (fits && head >= 0) match.shown = [match.shown[0], head];
    return fits;
  }
  if (rule.class === 'attribute')
    return target === 'person' && head >= 0 && isListed(tokens[head]?.base ?? '');
  if (target === rule.class || (rule.class === 'person' && target === 'conduct')) return true;
  // Short notes leave the subject out: "O: sullen, one word answers".
  const next = tokens[to];
  return (
    rule.class === 'person' &&
    target === 'unknown' &&
    opensNote(tokens, from) &&
    (next === undefined ||
      next.gap !== 'space' ||
      /^(and|but|with|to|on|at|in|as|about|again|if|during|this|today|tonight|throughout|towards?|when|while|x\d)$/.test(
        next.word,
      ))
  );
}
