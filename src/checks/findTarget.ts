import { kindOf, type Target } from './kindOf.ts';
import type { Token } from './Token.ts';
import { wordSet } from './wordSet.ts';

/** The target and, where it follows the words, the token index of its noun; else -1. */
export interface Found {
  target: Target;
  head: number;
}

/** Words that no described noun begins with. */
const STOP = wordSet(
  'to with when about at during in because on for by from as if of while whilst is was are were has had after before into over this that he she they it i would will can toward towards throughout since until but so than then the a an his her their my our these those no not very always never all and or again today yesterday tonight sometimes once twice both each every last next upon via plus w re regarding despite following around whenever every first only also too more most even just once due per without under',
);
const COPULA = wordSet(
  "is was are were be been being isn't wasn't am appeared appears appear seemed seems seem became becomes become remained remains looked looks look got gets get acted sounded sounds acts stayed kept grew turned he's she's they're it's presents presented felt",
);
const BREAK = wordSet('and but because while although though that who which when if so then as');
const NOT_SUBJECT = wordSet(
  'his her their my our your the a an this in at on of with by for to from after during',
);
const PRONOUN = /^(?:i|he|she|they|we|you|him|her|them|who|everyone|anyone|someone)$/;
const ADVERB = /^(?:very|so|too|quite|really|extremely|still|rather|often|always|more|increasingly)$/;
const DETERMINER = /^(?:the|this|that|these|those|my|our|its|each|every|a|an|his|her|their)$/;
/** How many words before its verb a subject may begin. */
const REACH = 25;

/** Whether a copula stands right before, adverbs and "and" between them aside. */
function isPredicate(tokens: Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    const token = tokens[i];
    if (token === undefined || tokens[i + 1]?.gap === 'mark') return false;
    if (COPULA.has(token.word)) return true;
    if (DETERMINER.test(token.word)) return false;
  }
  return false;
}

function attributive(tokens: Token[], from: number, to: number): Found | undefined {
  let known: Found | undefined;
  let commas = 0;
  const predicate = isPredicate(tokens, from);
  for (let i = to; i < Math.min(tokens.length, to + 4); i++) {
    const token = tokens[i];
    if (token === undefined || token.gap === 'mark') break;
    if (STOP.has(token.word) && (token.word !== 'and' || i !== to || predicate)) break;
    // After a comma a second adjective may stand, with the noun at once; anything else is a new thought.
    if (token.gap === 'comma') commas++;
    if (commas > 0 && i > to + 1) break;
    // "the controlling solicitor's office": the owner is not what is described.
    const kind = token.base === token.word ? kindOf(token) : undefined;
    if (kind !== undefined) {
      if (token.word === 'he' || token.word === 'she' || token.word === 'they') break;
      known = { target: kind, head: i };
      // "aggressive dog owner": the last noun of a run without a break is the head.
      const next = tokens[i + 1];
      if (next === undefined || next.gap !== 'space' || kindOf(next) === undefined) break;
    } else if (known !== undefined) break;
  }
  if (known !== undefined) return known;
  // "a stubborn lock": a noun that names nobody is a thing.
  const next = tokens[to];
  if (
    next === undefined ||
    (next.gap !== 'space' && next.gap !== 'hyphen') ||
    STOP.has(next.word) ||
    next.quoted ||
    next.name ||
    /ly$|ing$|ed$|^\d|^x\d/.test(next.word) ||
    predicate
  )
    return undefined;
  return { target: 'thing', head: to };
}

/** Short notes leave the verb out: "Family unrealistic about …", "pt very curt". */
function leftOut(tokens: Token[], from: number): Target | undefined {
  let i = from - 1;
  while (
    i > 0 &&
    (tokens[i + 1]?.gap === 'space' || tokens[i + 1]?.gap === 'hyphen') &&
    ADVERB.test(tokens[i]?.word ?? '')
  )
    i--;
  const noun = tokens[i];
  if (noun === undefined || tokens[i + 1]?.gap !== 'space' || noun.base !== noun.word) return undefined;
  const kind = kindOf(noun);
  return (kind === 'person' || kind === 'home') && !PRONOUN.test(noun.word) && (i < 3 || noun.gap === 'mark')
    ? kind
    : undefined;
}

function predicative(tokens: Token[], from: number): Target | undefined {
  let copula = -1;
  for (let i = from - 1; i >= Math.max(0, from - 7); i--) {
    const word = tokens[i]?.word ?? '';
    if (COPULA.has(word)) {
      copula = i;
      break;
    }
    if (tokens[i + 1]?.gap === 'mark') break;
  }
  if (copula < 0) return leftOut(tokens, from);
  const own = tokens[copula]?.word ?? '';
  if (own === "he's" || own === "she's" || own === "they're") return 'person';
  if (own === "it's") return 'thing';
  let start = copula;
  while (start > 0 && start > copula - REACH) {
    const token = tokens[start - 1];
    if (token === undefined || BREAK.has(token.word) || tokens[start]?.gap === 'mark') break;
    if (tokens[start]?.gap === 'comma') break;
    start--;
  }
  // "came late and was curt": the subject stands before the "and".
  if (start === copula && /^(and|but)$/.test(tokens[start - 1]?.word ?? ''))
    start = Math.max(0, start - REACH);
  for (let i = start; i < copula; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.base !== token.word || NOT_SUBJECT.has(token.word)) continue;
    const next = tokens[i + 1];
    // A noun before another noun only describes it: "dog owner", "client attitude".
    if (
      next !== undefined &&
      i + 1 < copula &&
      next.gap === 'space' &&
      kindOf(next) !== undefined &&
      kindOf(token) !== undefined &&
      next.base === next.word &&
      !/^(he|she|they|it)$/.test(next.word)
    )
      continue;
    if (token.word === 'it' || token.word === 'there') return 'thing';
    const kind = kindOf(token);
    if (kind !== undefined) return kind;
    if (token.name) return 'person';
    if (token.caps === 'first' && i === start && copula === i + 1)
      // "Stairs are …": many of something; one name takes "is".
      return token.word.endsWith('s') && /^(?:are|were)$/.test(own) ? 'thing' : 'person';
  }
  // "The latch was stubborn": a subject that names nobody is a thing.
  return DETERMINER.test(tokens[start]?.word ?? '') && copula - start > 1 ? 'thing' : undefined;
}

/** What the words from token `from` to `to` describe: the noun after them, else the subject before them. */
export function findTarget(tokens: Token[], from: number, to: number): Found {
  return attributive(tokens, from, to) ?? { target: predicative(tokens, from) ?? 'unknown', head: -1 };
}
