import type { Match } from './Match.ts';
import type { Sentence } from './Sentence.ts';

/** Whether a label is one here: not when told by somebody, denied, or part of a name. */
export function judgeLabel({ tokens }: Sentence, { rule, from, to }: Match): boolean {
  const token = tokens[from];
  if (token === undefined || token.reported || token.negated) return false;
  const last = tokens[to - 1];
  const next = tokens[to];
  // "Home for the Aged", "Rough Sleepers Initiative" are names; "is a Sex Offender" is not.
  if (
    rule.class === 'noun' &&
    last?.name === true &&
    !/^(a|an|is|was|known|the)$/.test(tokens[from - 1]?.word ?? '')
  )
    return false;
  if (rule.class === 'noun' && last?.name === true && next?.name === true && next.gap === 'space')
    return false;
  return !(last?.caps === 'first' && next?.caps === 'first' && next.gap === 'space' && next.name);
}
