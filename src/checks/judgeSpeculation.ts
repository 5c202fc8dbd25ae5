import { findTarget } from './findTarget.ts';
import type { Match } from './Match.ts';
import type { Sentence } from './Sentence.ts';
import { wordSet } from './wordSet.ts';

/** How many words away something seen still belongs to the feeling. */
const REACH = 40;
const CONDITION = wordSet('if when whenever whether unless should would');
const CAUSE = /^(?:when|because|after|that|since)$/;
const SEEN = wordSet(
  'shouted shouting shouts yelled yelling crying cried tearful tears sobbing sobbed fidgeted fidgeting fidgets paced pacing paces slammed slamming banged banging kicked kicking clenched clenching threw throwing swore swearing raised raising trembling trembled shaking shook wringing arms fists folded crossed avoided avoiding whispered whispering smiling smiled laughing laughed hands face voice eyes eye evidenced shown seen observed stating saying said asking asked screamed screaming sweating rocking rocked pointing pointed punched punching hid hiding turned tone loudly',
);

/** Whether a guess is one here. Class `feeling` is clean with a source or with something that was seen or heard. */
export function judgeSpeculation(sentence: Sentence, { rule, from, to }: Match): boolean {
  const { tokens, line, end } = sentence;
  const token = tokens[from];
  if (token === undefined || token.reported || token.negated) return false;
  if (token.name) return false;
  if (rule.class !== 'feeling') return true;
  if (tokens[to - 1]?.negated) return false;
  if (findTarget(tokens, to - 1, to).target === 'thing') return false;
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
