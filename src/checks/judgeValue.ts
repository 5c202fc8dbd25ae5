import { findTarget } from './findTarget.ts';
import type { Match } from './Match.ts';
import type { Sentence } from './Sentence.ts';

/**
 * Whether a judging word is one here. Classes: `strong` unless about a thing; `weak` only when about a person,
 * conduct, a home or an account; `person`, `home` and `account` only when about that; `verb` a loaded verb;
 * `phrase` always.
 */
export function judgeValue({ tokens }: Sentence, { rule, from, to }: Match): boolean {
  const token = tokens[from];
  if (token === undefined || token.reported || token.negated) return false;
  if (token.name && (rule.class !== 'phrase' || to - from === 1)) return false;
  if (rule.class === 'phrase' || rule.class === 'verb') return true;
  const target = findTarget(tokens, from, to);
  if (rule.class === 'strong') return target !== 'thing';
  if (rule.class === 'weak') return target !== 'thing' && target !== 'unknown';
  if (target === rule.class || (rule.class === 'person' && target === 'conduct')) return true;
  // Short notes leave the subject out: "O: sullen, one word answers".
  const next = tokens[to];
  return (
    rule.class === 'person' &&
    target === 'unknown' &&
    (token.gap === 'start' || token.gap === 'mark') &&
    (next === undefined ||
      next.gap !== 'space' ||
      /^(and|with|to|on|at|during|this|today|when)$/.test(next.word))
  );
}
