import { wordSet } from './wordSet.ts';

/** How words for a trait of character are built: unkind, dishonest, impatient, selfish, thoughtless, boastful. */
const TRAIT =
  /^un(?!der|it|iv|til|less)[a-z]+(?:able|ible|ive|ful|ous|ic|ant|al|y|est|ind|fit)$|^dis[a-z]+(?:able|ive|ful|ous|ent|ant|al|est)$|^(?:in|im|ir|il)[a-z]+(?:able|ible|ive|ous|[^m]ent|ant|[^t]al|ite|ept)$|^over[a-z]+(?:ing|ive|ent|ious|al|ar|ic|dly)$|^[a-z]{3,}(?:ish|some|less|ful)$/;
/** A quick look before the long one. */
const LIKELY = /^(?:un|dis|i[nmrl]|over)|(?:ish|some|less|ful)$/;
/** What is built alike and says nothing of character. */
const NEUTRAL = wordSet(
  'insufficient nevertheless nonetheless furnish accomplish establish punish vanish resourceful unavailable unhappy uneasy unlikely unresponsive unsteady unsuccessful unusual distant independent incontinent imminent important impossible inpatient inactive indigenous individual infant infectious initial instant insolvent internal innocent illegal ineligible homeless jobless breathless restless speechless motionless penniless childless sleepless harmless tearful painful careful successful useful peaceful harmful stressful hopeful doubtful fearful thankful grateful resentful remorseful finish british polish english spanish scottish turkish danish swedish jewish kurdish publish feverish astonish banish blemish boundless bountiful carless catfish endless faceless fretful frightful gibberish gleeful goldfish headless immovable implant irritant mournful overdrive overhear overlying parish perish plentiful purplish radish refinish refurbish regretful skirmish sinless stainless starfish tarnish tasteful varnish vanquish immigrant initiative incident investigative inclusive immutable powerful meaningless purposeful interactive disagreement disposal dispersal yiddish unrest unreal unholy uniformly uniquely unsightly untimely unlucky unluckily unlawful uneatable unlovely unsocial unsubtly unnecessary unusable wistful wrongful worrisome ageless bondless crewless handful mouthful spoonful roomful eventful uneventful timeless wireless cordless painless restful merciful blissful insistent shoeless shirtless topless toothless hairless legless armless motherless fatherless moneyless sleeveless unusually unavoidable international institutional',
);

/** Whether a word says by its build that it judges somebody's character, as far as it is not listed otherwise. */
export function isTraitWord(word: string): boolean {
  return word.length > 5 && LIKELY.test(word) && TRAIT.test(word) && !NEUTRAL.has(word);
}
