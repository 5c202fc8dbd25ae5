import type { FindingKind } from './Finding.ts';
import { inflect } from './inflect.ts';
import { nouns } from './nouns.ts';
import type { Rule } from './Rule.ts';

/** One phrase of a rule. Its later words are read when its first word is first met, so that loading stays quick. */
export interface Phrase {
  rule: Rule;
  elements: string[];
  /** Which of the elements the finding covers, when not all: first and last index. */
  span: [number, number] | undefined;
  /** The words after the first; `undefined` words stand for any that has the ending. */
  rest: { words: Set<string> | undefined; ending: string; optional: boolean }[] | undefined;
}

/** A phrase as filed under one of the forms of its first word. */
export interface Pattern {
  phrase: Phrase;
  /** Index into the forms of `inflect` that the first word has, or -1. */
  form: number;
}

/** Patterns by first word. */
export type RuleIndex = Map<string, Pattern[]>;

const PRONOUNS = /^(?:i|he|she|him|me|us|we|you|they|them|who|cl|ct|pt)$/;
/** Everybody that a label may be put on, in both numbers. */
const WHO = [...nouns.person].filter((word) => !PRONOUNS.test(word)).flatMap((word) => [word, `${word}s`]);

const SETS: Record<string, string> = {
  who: WHO.join(' '),
  feel: 'afraid ambivalent angry annoyed anxious apprehensive ashamed bitter bored concerned conflicted confused content cross depressed desperate devastated disappointed disgusted disinterested distracted distraught embarrassed enraged envious excited exhausted fearful fed frightened frustrated furious glad grateful guilty happy heartbroken homesick hopeless humiliated insecure intimidated irate irritated jealous keen livid lonely low mad miserable nervous offended outraged overwhelmed panicked pleased preoccupied proud rejected relieved remorseful resentful sad scared sorry stressed surprised suspicious tense terrified traumatised troubled uncomfortable uneasy unhappy uninterested upset wary withdrawn worried',
  few: 'few couple number lot handful several some many lots plenty',
  unit: 'days weeks months years hours nights minutes visits sessions evenings decades',
  drug: 'drug drugs heroin alcohol opioid opiate crack cocaine coke meth methamphetamine cannabis marijuana substance polysubstance polydrug needle iv intravenous injecting spice fentanyl pill',
  be: "is was are were be been being isn't am he's she's they're who's i'm",
  seem: "is was are were be been being isn't he's she's they're i'm became become becomes got gets getting grew seemed seems appeared appears looked looks sounded sounds remained remains stayed",
  own: 'his her their my our your',
  adv: 'very so really quite extremely bit highly often always somewhat rather too also still currently pretty increasingly overly just generally usually constantly completely totally again being a little visibly never incredibly more most fairly particularly especially',
};

/** The British spelling of a word that is listed in the American one, if they differ. */
function britishOf(word: string): string {
  if (!word.includes('iz') && !word.includes('or')) return word;
  return word
    .replace(/iz(e|es|ed|er|ers|ing|ation)$/, 'is$1')
    .replace(/(behavi|endeav|fav|hum|demean|neighb|od|harb|hon)or/, '$1our');
}

function bothSpellings(words: [string, number][]): [string, number][] {
  return words.flatMap(([word, form]): [string, number][] => {
    const british = britishOf(word);
    return british === word
      ? [[word, form]]
      : [
          [word, form],
          [british, form],
        ];
  });
}

/** The words one element stands for, each with its form (see `inflect`) or -1. */
function wordsOf(element: string): [string, number][] {
  return bothSpellings(formsOf(element));
}

function formsOf(element: string): [string, number][] {
  return element.split('/').flatMap((word): [string, number][] => {
    const mark = word.charAt(0);
    if (mark === '<') return (SETS[word.slice(1, -1)] ?? '').split(' ').map((form) => [form, -1]);
    if (mark !== '^' && mark !== '#') return [[word, -1]];
    const forms = inflect(word.slice(1));
    return (mark === '#' ? forms.slice(0, 2) : forms).map((form, index) => [form, index]);
  });
}

/** Elements come again and again: their words are read once. */
const known = new Map<string, Set<string>>();

function setOf(element: string): Set<string> | undefined {
  if (element.startsWith('*')) return undefined;
  let words = known.get(element);
  if (words === undefined) {
    words = new Set(wordsOf(element).map(([word]) => word));
    known.set(element, words);
  }
  return words;
}

/** The words after the first, read once. */
export function restOf(phrase: Phrase): NonNullable<Phrase['rest']> {
  phrase.rest ??= phrase.elements.slice(1).map((element) => {
    const bare = element.replaceAll('?', '');
    return {
      words: setOf(bare),
      ending: bare.slice(1),
      optional: bare !== element,
    };
  });
  return phrase.rest;
}

const ONE_WORD = /^[a-z']+$/;

function file(index: RuleIndex, word: string, pattern: Pattern): void {
  const list = index.get(word);
  if (list === undefined) index.set(word, [pattern]);
  else list.push(pattern);
}

/** Files one phrase, such as `^access the community` or `tested [clean/dirty]`, in the index. */
export function addPattern(index: RuleIndex, phrase: string, rule: Rule): void {
  // Most phrases are one plain word: loading stays quick without reading them further.
  if (ONE_WORD.test(phrase)) {
    const plain: Phrase = { rule, elements: [phrase], span: undefined, rest: [] };
    file(index, phrase, { phrase: plain, form: -1 });
    const british = britishOf(phrase);
    if (british !== phrase) file(index, british, { phrase: plain, form: -1 });
    return;
  }
  const parts = phrase.split(' ');
  const marked = phrase.includes('-')
    ? parts.flatMap((element) => (element.includes('/') ? [element] : element.split('-')))
    : parts;
  if (marked[0]?.endsWith('?')) addPattern(index, marked.slice(1).join(' '), rule);
  const open = phrase.includes('[') ? marked.findIndex((element) => element.startsWith('[')) : -1;
  const close = open < 0 ? -1 : marked.findIndex((element) => element.replaceAll('?', '').endsWith(']'));
  const elements = open < 0 ? marked : marked.map((element) => element.replace(/[[\]]/g, ''));
  const filed: Phrase = { rule, elements, span: open < 0 ? undefined : [open, close], rest: undefined };
  for (const [word, form] of wordsOf((elements[0] ?? '').replaceAll('?', ''))) {
    file(index, word, { phrase: filed, form });
  }
}

function ruleOf(kind: FindingKind, id: string, cells: (string | undefined)[]): Rule {
  const [suggestions = '', notBefore = '', notAfter = '', source = ''] = cells;
  return {
    id: `${kind}/${id}`,
    kind,
    class: '',
    suggestions: suggestions
      .split(';')
      .map((text) => text.trim())
      .filter((text) => text !== ''),
    notBefore: ` ${notBefore} `,
    notAfter: ` ${notAfter} `,
    source: source.trim(),
  };
}

function addPhrases(index: RuleIndex, phrases: string, rule: Rule): void {
  for (const phrase of phrases.split(',')) {
    const clean = phrase.trim();
    if (clean !== '') addPattern(index, clean, rule);
  }
}

/** Reads the rows of a lexicon: `id | class | phrases | suggestions | not before | not after | source`. */
export function compileRules(index: RuleIndex, kind: FindingKind, rows: string): void {
  for (const row of rows.split('\n')) {
    if (row === '') continue;
    const [id = '', kindOfRule = '', phrases = '', ...cells] = row.split('|').map((cell) => cell.trim());
    addPhrases(index, phrases, { ...ruleOf(kind, id, cells), class: kindOfRule });
  }
}

/** Reads short rows, `phrases > suggestions > not before > not after > source`; the id is the first phrase. */
export function compileShortRules(index: RuleIndex, kind: FindingKind, rows: string, source: string): void {
  for (const row of rows.split('\n')) {
    if (row === '') continue;
    const [phrases = '', ...cells] = row.split(' >').map((cell) => cell.trim());
    const id = (phrases.split(',')[0] ?? '')
      .replace(/[\^#?<>]/g, '')
      .trim()
      .replace(/[ /]+/g, '-');
    const rule = ruleOf(kind, id, cells);
    addPhrases(index, phrases, rule.source === '' ? { ...rule, source } : rule);
  }
}
