import { wordSet } from './wordSet.ts';

/** How words for a trait of character are built: unkind, dishonest, impatient, selfish, thoughtless, boastful. */
const TRAIT =
  /^un(?!der|it|iv|til|less)[a-z]+(?:able|ible|ive|ful|ous|ing|ic|ed|ant|al|y|est|ind|fit)$|^dis[a-z]+(?:able|ive|ful|ous|ent|ant|al|est)$|^(?:in|im|ir|il)[a-z]+(?:able|ible|ive|ous|[^m]ent|ant|al|ite|ept)$|^over[a-z]+(?:ing|ive|ent|ious|al|ar|ic|dly)$|^[a-z]{3,}(?:ish|some|less|ful)$/;
/** A quick look before the long one. */
const LIKELY = /^(?:un|dis|i[nmrl]|over)|(?:ish|some|less|ful)$/;
/** What is built alike and says nothing of character. */
const NEUTRAL = wordSet(
  'unable insufficient nevertheless nonetheless furnish accomplish establish punish vanish unemployed resourceful unaccompanied unaffected unannounced unavailable unchanged unclear unconfirmed undecided undressed undocumented unhappy uneasy unharmed uninjured uninsured unlicensed unlikely unmarried unmedicated unpaid unrepresented unresponsive unsettled unsteady unsuccessful untreated unvaccinated unwell unusual undergoing distant independent incontinent immobile imminent important impossible inpatient inactive indigenous individual infant infectious initial instant insolvent intact internal invalid innocent illiterate illegal ineligible homeless jobless breathless restless speechless motionless penniless childless sleepless harmless less unless tearful painful careful successful useful peaceful harmful stressful hopeful doubtful fearful thankful grateful resentful remorseful some fish dish wish finish british polish english spanish irish scottish turkish danish swedish jewish kurdish publish feverish',
);

/** Whether a word says by its build that it judges somebody's character, as far as it is not listed otherwise. */
export function isTraitWord(word: string): boolean {
  return word.length > 5 && LIKELY.test(word) && TRAIT.test(word) && !NEUTRAL.has(word);
}
