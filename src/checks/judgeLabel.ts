import { findTarget } from './findTarget.ts';
import { isNameStart } from './isNameStart.ts';
import { isShown } from './isShown.ts';
import type { Match } from './Match.ts';
import type { Sentence } from './Sentence.ts';
import { wordSet } from './wordSet.ts';

/** What makes the words before it the name of a service, a law, a condition or a paper. */
const SERVICE = wordSet(
  'act alliance app assessment benefit benefits care center centre charity class classes clinic council court disorder disorders fund group groups health history hospital hostel housing index issues law laws line list management manager managers meeting meetings misuse network nurse nurses officer officers order policy prevention programme programmes program programs project psychiatry record records recovery referral register registry screening service services shelter shelters specialist spectrum supervisor support survey symptoms team teams therapy toilet training treatment unit ward wing worker workers',
);

/** Whether a label is one here: not when told by somebody, denied, or part of a name. */
export function judgeLabel(sentence: Sentence, match: Match): boolean {
  const { tokens } = sentence;
  const { rule, from, to } = match;
  const token = tokens[from];
  if (token === undefined || token.reported || token.negated) return false;
  if (
    rule.class === 'feeling' &&
    (findTarget(tokens, to - 1, to).target === 'thing' || isShown(sentence, match))
  )
    return false;
  const last = tokens[to - 1];
  // British guidance itself writes "disabled people".
  if (/^(?:disabled|blind|deaf)$/.test(token.word) && /^(?:person|people)$/.test(last?.word ?? ''))
    return false;
  const next = tokens[to];
  if (next !== undefined && next.gap !== 'mark' && next.gap !== 'comma' && SERVICE.has(next.word))
    return false;
  if (isNameStart(tokens, from, to)) return false;
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
