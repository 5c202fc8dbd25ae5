import type { FindingKind } from './Finding.ts';
import { inflect } from './inflect.ts';
import type { Rule } from './Rule.ts';
import { wordSet } from './wordSet.ts';

/** One way to match a phrase, filed under its first word. */
export interface Pattern {
  rule: Rule;
  /** The words after the first; `undefined` stands for any word. */
  rest: { words: Set<string> | undefined; optional: boolean }[];
  /** Index into the forms of `inflect` that the first word has, or -1. */
  form: number;
  /** More words first. */
  length: number;
}

/** Patterns by first word. */
export type RuleIndex = Map<string, Pattern[]>;

const SETS: Record<string, string> = {
  be: "is was are were be been being isn't am he's she's they're who's i'm",
  self: 'himself herself themselves themself itself myself ourselves',
  poss: 'his her their my our your the a an this that its any some all',
  own: 'his her their my our your',
  adv: 'very so really quite extremely bit highly often always somewhat rather too also still currently pretty increasingly overly just generally usually constantly completely totally again being a little visibly never incredibly more most fairly particularly especially',
  pron: 'he she they it i we client mother father mom mum dad patient tenant resident youth',
  num: 'two three four five six seven eight nine ten several many multiple numerous some few couple countless various',
};

function wordsOf(element: string): [string, number][] {
  const mark = element.charAt(0);
  if (mark === '<') return (SETS[element.slice(1, -1)] ?? '').split(' ').map((word) => [word, -1]);
  return element.split('/').flatMap((word): [string, number][] => {
    if (word.startsWith('^')) return inflect(word.slice(1)).map((form, index) => [form, index]);
    if (word.startsWith('#'))
      return inflect(word.slice(1))
        .slice(0, 2)
        .map((form, index) => [form, index]);
    return [[word, -1]];
  });
}

/** Files one phrase, such as `^access the community`, in the index. */
export function addPattern(index: RuleIndex, phrase: string, rule: Rule): void {
  const elements = phrase.replaceAll('-', ' ').split(' ');
  const rest = elements.slice(1).map((element) => {
    const optional = element.endsWith('?');
    const bare = optional ? element.slice(0, -1) : element;
    return {
      words: bare === '*' ? undefined : new Set(wordsOf(bare).map(([word]) => word)),
      optional,
    };
  });
  for (const [word, form] of wordsOf(elements[0] ?? '')) {
    const pattern: Pattern = { rule, rest, form, length: elements.length };
    const list = index.get(word);
    if (list === undefined) index.set(word, [pattern]);
    else list.push(pattern);
  }
}

/**
 * Reads the rows of a lexicon file:
 * `id | class | phrases | suggestions | not before | not after | source`.
 */
export function compileRules(index: RuleIndex, kind: FindingKind, rows: string): void {
  for (const row of rows.split('\n')) {
    if (row === '' || row.startsWith('//')) continue;
    const cells = row.split('|').map((cell) => cell.trim());
    const rule: Rule = {
      id: `${kind}/${cells[0]}`,
      kind,
      class: cells[1] ?? '',
      suggestions: (cells[3] ?? '')
        .split(';')
        .map((s) => s.trim())
        .filter((s) => s !== ''),
      notBefore: wordSet(cells[4] ?? ''),
      notAfter: wordSet(cells[5] ?? ''),
      source: cells[6] ?? '',
    };
    for (const phrase of (cells[2] ?? '').split(',')) {
      const clean = phrase.trim();
      if (clean !== '') addPattern(index, clean, rule);
    }
  }
}
