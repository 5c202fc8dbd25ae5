import { cues } from './cues.ts';
import { findTarget } from './findTarget.ts';
import { isShown } from './isShown.ts';
import type { Match } from './Match.ts';
import type { Sentence } from './Sentence.ts';
import { wordSet } from './wordSet.ts';

/** How many words away something seen still belongs to the feeling. */
const REACH = 40;
const CONDITION = wordSet('if when whenever whether unless should would');
const CAUSE = /^(?:when|because|after|that|since)$/;
const SEEN = wordSet(
  'tearful tears arms fists folded crossed hands face voice eyes eye evidenced seen shown observed said saying stating tone loudly threw thrown swore shook hid sobbed whispered',
  'shout yell cry sob fidget pace slam bang kick clench throw raise tremble shake wring avoid whisper smile laugh ask scream sweat rock point punch stamp frown',
  [1, 2, 3],
);

/** Whether a guess is one here. Class `feeling` is clean with a source or with something that was seen or heard. */
export function judgeSpeculation(sentence: Sentence, match: Match): boolean {
  const { rule, from, to } = match;
  const { tokens, line, end } = sentence;
  const token = tokens[from];
  if (token === undefined || token.reported || token.name) return false;
  // "Form not handed in, perhaps lost": one word that marks a guess is denied only by what stands right before it.
  const denied =
    rule.class === 'marker' && to - from === 1
      ? ((tokens[from - 1]?.cues ?? 0) & cues.negation) !== 0
      : token.negated;
  if (denied) return false;
  const seems = rule.class === 'feeling' || rule.id === 'speculation/seems';
  if (seems && isShown(sentence, match)) return false;
  if (rule.class !== 'feeling') return true;
  if (tokens[to - 1]?.negated) return false;
  const { target } = findTarget(tokens, to - 1, to);
  if (target === 'thing' || target === 'conduct') return false;
  // The worker's own feeling is no guess; "if he is worried" states nothing.
  const before = tokens[from - 1]?.word ?? '';
  if (/^(i|worker|writer|we)$/.test(before)) return false;
  for (let i = Math.max(0, from - REACH); i < from; i++)
    if (CONDITION.has(tokens[i]?.word ?? '')) return false;
  for (let i = Math.max(0, from - REACH); i < Math.min(tokens.length, to + REACH); i++) {
    // What others did, or what happened before, is no sign of the feeling.
    if (i >= to && CAUSE.test(tokens[i]?.word ?? '')) break;
    if ((i < from || i >= to) && SEEN.has(tokens[i]?.word ?? '')) return false;
  }
  const after = line.slice(tokens[to - 1]?.end ?? end, end);
  return !/^\s*[:—–]|^ - /.test(after);
}
