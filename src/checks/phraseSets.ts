import { nouns } from './nouns.ts';
import { type WordSet, wordSet } from './wordSet.ts';

const PRONOUNS = /^(?:i|he|she|him|me|us|we|you|they|them|who|cl|ct|pt)$/;

/** What the marks in angle brackets of a lexicon stand for; `<who>` is everybody that a label may be put on. */
const LISTS: Record<string, string> = {
  '<feel>':
    'reluctant hesitant eager unloved unwanted shaken elated ecstatic delighted thrilled isolated shocked betrayed determined curious grieving aggrieved bewildered crushed daunted disheartened dismayed fazed flustered gutted horrified infatuated lovesick mortified miffed peeved perplexed petrified puzzled rattled regretful smitten startled stunned tormented torn unnerved unsettled vengeful wounded afraid ambivalent angry annoyed anxious apprehensive ashamed bitter bored concerned conflicted confused content cross depressed desperate devastated disappointed disgusted disinterested distracted distraught embarrassed enraged envious excited exhausted fearful fed frightened frustrated furious glad grateful guilty happy heartbroken homesick hopeless humiliated insecure intimidated irate irritated jealous keen livid lonely low mad miserable nervous offended outraged overwhelmed panicked pleased preoccupied proud rejected relieved remorseful resentful sad scared sorry stressed surprised suspicious tense terrified traumatised troubled uncomfortable uneasy unhappy uninterested upset wary withdrawn worried',
  '<few>': 'few couple number lot handful several some many lots plenty',
  '<unit>': 'days weeks months years hours nights minutes visits sessions evenings decades',
  '<drug>':
    'drug drugs heroin alcohol opioid opiate crack cocaine coke meth methamphetamine cannabis marijuana substance polysubstance polydrug needle iv intravenous injecting spice fentanyl pill',
  '<be>': "is was are were be been being isn't am he's she's they're who's i'm",
  '<seem>':
    "is was are were be been being isn't he's she's they're i'm became become becomes got gets getting grew seemed seems appeared appears looked looks sounded sounds remained remains stayed",
  '<own>': 'his her their my our your',
  '<adv>':
    'very so really quite extremely bit highly often always somewhat rather too also still currently pretty increasingly overly just generally usually constantly completely totally again being a little visibly never incredibly more most fairly particularly especially',
};
const NAMES = Object.keys(LISTS);
const sets = new Map<string, WordSet>();

function setOf(name: string): WordSet {
  let set = sets.get(name);
  if (set === undefined) {
    set = wordSet(
      name === '<who>'
        ? [...nouns.person.all()]
            .filter((word) => !PRONOUNS.test(word))
            .flatMap((word) => [word, `${word}s`])
            .join(' ')
        : (LISTS[name] ?? ''),
    );
    sets.set(name, set);
  }
  return set;
}

let marks: Map<string, string[]> | undefined;

export const phraseSets = {
  /** The words that a mark such as `<be>` stands for. */
  wordsOf: (name: string): ReadonlySet<string> => setOf(name).all(),
  /** The marks that stand for `word`, `<who>` aside. */
  marksOf(word: string): string[] | undefined {
    if (marks === undefined) {
      marks = new Map();
      for (const name of NAMES)
        for (const one of setOf(name).all()) marks.set(one, [...(marks.get(one) ?? []), name]);
    }
    return marks.get(word);
  },
};
