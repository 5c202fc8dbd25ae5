import type { SmartGap } from './SmartGap.ts';
import { saysHowMuch } from './saysHowMuch.ts';
import { saysWhen } from './saysWhen.ts';
import { wordSet } from './wordSet.ts';

/** What is said beside the sentence, in fields of its own. */
interface Beside {
  /** By when: any text. */
  by?: string;
  /** How much, or how one sees that it is met: any text. */
  measure?: string;
}

/** Done once, and then it is done: one sees whether, without a number. */
const once = verbs(
  'apply open submit complete sign register obtain get find move call ring phone book pay finish fill make write choose visit meet contact tell ask send collect buy set arrange join enrol enroll start begin hand bring pick show return cancel close replace fix repair order renew request view pass receive secure agree draw list name report file invite introduce quit give clear settle schedule sort swap switch transfer update upload print reach decide inform refer hold stop register',
);
/** Done again and again: it wants how often, or how much. */
const habit = verbs(
  'attend sleep exercise walk run practise practice take eat cook drink smoke use go spend play read talk speak save study clean shower wash swim train meditate breathe rest work turn keep cut lower raise',
);
/** Nobody sees it done. */
const unseen = verbs(
  'improve address manage cope handle explore understand know accept feel be become think consider focus reduce decrease increase enhance build develop strengthen maintain support encourage help deal try like love respect appreciate process overcome heal recover stabilise stabilize adjust engage want need',
);
/** More or less of something: a number says how much. */
const graded =
  /\b(?:more|less|fewer|better|worse|healthier|earlier|later|longer|stronger|calmer|happier|higher|lower|greater|bigger|closer|faster|regular(?:ly)?|often|frequent(?:ly)?|sometimes|occasionally|enough|some|much|many|improved?|increased?|reduced?|consistent(?:ly)?|stable|steady|good|well|healthy|appropriate(?:ly)?|properly|balanced|as needed|when possible)\b/i;
const feeling =
  /\b(?:anxiety|anxious|worr(?:y|ies|ied)|fear|stress(?:ed)?|pain|mood|anger|angry|sad(?:ness)?|depress(?:ion|ed)|lonel(?:y|iness)|panic|craving|cravings|urges?|self-esteem|confiden(?:t|ce)|safe|happ(?:y|iness|ier)|calm(?:er)?|trust|motivat(?:ed|ion))\b/i;
const rating =
  /\b(?:0|1|one) ?(?:to|-|–) ?(?:5|10|100|five|ten)\b|\b\d+ (?:out of|of) (?:5|10|100)\b|\b\d+\/(?:5|10|100)\b|\b(?:scale|score[sd]?|rat(?:e[sd]?|ing)|questionnaire|phq|gad|diary|log|chart|times|days|nights|attacks?|minutes|hours)\b/i;
const share = /\d ?%|\b(?:half|a third|a quarter|per ?cent)\b/i;
const handedOn =
  /\b(?:to be|will be|be|is to be|are to be|gets?|get) (?:re)?(?:[a-z]+ed|made|found|given|done|sent|taken|told|held|written|set up|sought|kept|paid|bought|put|met|seen|brought|built)\b/i;
const byWhom =
  /\bby (?!the (?:end|start)\b|\d|next\b|then\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:the |his |her |their |my |our )?[\p{L}’'-]+/u;
const months =
  /\bby (?:the )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|christmas|easter)/i;

/**
 * What an objective of a plan leaves open [D69]: which of what it takes to be specific, measurable and limited in time
 * its sentence does not say, in the order in which one would say it. Whether it can be reached and whether it matters
 * is for people to judge. An empty text lacks nothing: it says nothing yet.
 */
export function smartGaps(text: string, { by = '', measure = '' }: Beside = {}): SmartGap[] {
  const said = text.replace(/\s+/g, ' ').trim();
  if (said === '') return [];
  const gaps: SmartGap[] = [];
  const number = saysHowMuch(said);
  if (measure.trim() === '') {
    const act = firstAct(said);
    const vague = act === 'unseen' || (act === undefined && said.split(' ').length < 4);
    if (vague && !number) gaps.push('seen');
    if (!number && (graded.test(said) || vague || act === 'habit')) gaps.push('number');
    if (number && share.test(said) && feeling.test(said) && !rating.test(said)) gaps.push('rated');
  }
  if (by.trim() === '' && !saysWhen(said)) gaps.push('date');
  if (handedOn.test(said) && (!byWhom.test(said) || months.test(said.match(byWhom)?.[0] ?? '')))
    gaps.push('who');
  return gaps;
}

/** What kind of act the sentence is about: that of the first verb that is known, or `undefined` where none is. */
function firstAct(text: string): 'once' | 'habit' | 'unseen' | undefined {
  const words = text
    .toLowerCase()
    // An intention, an offer or a wish in front of the act is not the act.
    .replace(
      /\b(?:wants?|needs?|plans?|agrees?|hopes?|tries|try|aims?|would like|be able|is able|going|start|begin|learn|keep|continue)s? to\b/g,
      'to',
    )
    // Of "to be sent" the act is sending.
    .replace(/\bbe (?=\p{L}+(?:ed|ade|ent|en|eld|ought|aid|old|et|ut)\b)/gu, '')
    .replace(/[^\p{L}' -]/gu, ' ')
    .split(/\s+/);
  for (const word of words) {
    if (unseen.has(word)) return 'unseen';
    if (once.has(word)) return 'once';
    if (habit.has(word)) return 'habit';
  }
  return undefined;
}

/** Verbs as they stand in an objective: "call", "calls", "be called". */
function verbs(list: string) {
  return wordSet(list, list, [1, 2]);
}
