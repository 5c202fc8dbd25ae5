import type { Match } from './Match.ts';
import type { Sentence } from './Sentence.ts';

/** Whether a label is one here: not when told by somebody, denied, or part of a name. */
export function judgeLabel({ tokens }: Sentence, { from, to }: Match): boolean {
  const token = tokens[from];
  if (token === undefined || token.reported || token.negated) return false;
  const last = tokens[to - 1];
  const next = tokens[to];
  // "Alcoholics Anonymous", "Homeless Link": capitals on both sides are a name.
  return !(last?.caps === 'first' && next?.caps === 'first' && next.gap === 'space' && next.name);
}
