import type { Basis } from './Basis.ts';
import { checkSentence } from './checkSentence.ts';
import { findQuotes } from './findQuotes.ts';
import { findTeller } from './findTeller.ts';
import { readSentence } from './readSentence.ts';
import { wordSet } from './wordSet.ts';

/** Words for what an eye or ear can witness. */
const SEEN = wordSet(
  'saw seen observed witnessed noticed heard watched smelled smelt counted measured inspected viewed checked visible wore wearing sat sitting stood standing paced pacing cried crying tearful smiled smiling laughed laughing shouted shouting yelled screamed whispered shook shaking trembled trembling sweating yawned yawning fidgeted fidgets fidgeting slammed banged kicked threw hit folded raised nodded bruise bruises bruising scratch scratches burn cut scar swelling stain stains empty unlocked locked broken floor fridge walls clothes walked ran fell played fed hugged held eye arrived answered opened handed showed present attended stumbled slurred',
);
/** What the writer makes of it. */
const OWN =
  /\b(?:my|our|worker'?s|writer'?s) (?:view|opinion|impression|assessment|analysis|judge?ment|sense|concern|hypothesis|understanding)\b|\b(?:on balance|it would appear|this suggests|which suggests|suggesting that|indicates that|consistent with|risk is|risk of .{1,40} is (?:low|medium|moderate|high)|appears to|seems to|may be|might be|could be)\b/i;
/** What is to come rests on nothing yet. */
const PLANNED =
  /\b(?:will|shall|plan is|plan to|going to|agreed to|to be|needs to|is due|next (?:visit|step|appointment|session))\b|^\s*(?:plan|next steps?|action|task|to do)\b\s*:/i;

/**
 * What one sentence rests on, as its wording says: `told` when a report verb, "according to" or a quotation names a
 * speaker, `thought` when it guesses or judges, `seen` when it speaks of what an eye or ear can witness. `undefined`
 * where the wording does not tell.
 */
export function basisOf(text: string): Basis | undefined {
  const quotes = findQuotes(text, '').spans;
  const sentence = readSentence(text, quotes);
  const { tokens } = sentence;
  if (tokens.length === 0) return undefined;
  const guesses = checkSentence(sentence, undefined, undefined).found.some(
    ({ kind, rule }) =>
      kind === 'speculation' || (kind === 'value-judgment' && rule !== undefined && rule.class !== 'verb'),
  );
  if (guesses || OWN.test(text)) return { kind: 'thought' };
  const teller = findTeller(sentence);
  if (teller !== undefined) return { kind: 'told', ...teller };
  if (tokens.every(({ quoted }) => quoted)) return { kind: 'told' };
  if (PLANNED.test(text)) return undefined;
  return tokens.some(({ word, quoted }) => !quoted && SEEN.has(word)) ? { kind: 'seen' } : undefined;
}
