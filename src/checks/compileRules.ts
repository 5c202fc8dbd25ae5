import type { FindingKind } from './Finding.ts';
import type { Patterns } from './Patterns.ts';
import type { Rule } from './Rule.ts';

const CARET = 94;
const HASH = 35;
const QUESTION = 63;
const BRACKET = 91;

/** One row of a lexicon, read only when one of its phrases is first met: loading has to be quick. */
export interface Row {
  kind: FindingKind;
  /** `id|class|phrases|…`, or the short form `phrases > …` with the source of all of them. */
  text: string;
  source: string | undefined;
  rule: Rule | undefined;
}

export interface RuleIndex {
  /** Phrases, unread, by the first letter of their first element: a row and a phrase by turns. */
  byLetter: ((Row | string)[] | undefined)[];
  /**
   * Of the letters met so far, the phrases by an alternative of their first element as it is written (`lazy`, `^refuse`,
   * `#addict`, `<be>`): the row alone where the phrase is no more than that, else a row and a phrase by turns.
   */
  filed: Map<string, Row | (Row | string)[]>;
  letters: Set<number>;
  /** What `lookUp` has found. */
  known: Map<string, Patterns | undefined>;
}

/** An index without any phrase. */
export function emptyIndex(): RuleIndex {
  return { byLetter: new Array(128), filed: new Map(), letters: new Set(), known: new Map() };
}

/** The first letter of a word of a phrase, without the mark of a verb or noun. */
function letterOf(word: string): number {
  const code = word.charCodeAt(0);
  return code === CARET || code === HASH ? word.charCodeAt(1) : code;
}

/** The first element of a phrase, without brackets and question mark. */
function firstOf(phrase: string): string {
  const space = phrase.indexOf(' ');
  const first = space < 0 ? phrase : phrase.slice(0, space);
  return /[[?]/.test(first) ? first.replace(/[[\]?]/g, '') : first;
}

/** Takes one phrase into the index, such as `^access the community` or `tested [clean/dirty]`. */
export function addPhrase(index: RuleIndex, phrase: string, row: Row): void {
  const { byLetter } = index;
  const first = firstOf(phrase);
  if (phrase.charCodeAt(phrase.indexOf(' ') - 1) === QUESTION)
    addPhrase(index, (phrase.startsWith('[') ? '[' : '') + phrase.slice(phrase.indexOf(' ') + 1), row);
  const letters = new Set<number>();
  for (const word of first.split('/')) letters.add(letterOf(word));
  for (const letter of letters) {
    const shelf = byLetter[letter];
    if (shelf === undefined) byLetter[letter] = [row, phrase];
    else shelf.push(row, phrase);
  }
}

/** Takes the phrases of a cell into the index. Loading has to be quick: plain ones go straight to their shelf. */
function addPhrases(index: RuleIndex, cell: string, row: Row): void {
  const { byLetter } = index;
  const plain = !/[/?[]/.test(cell);
  for (const phrase of cell.split(',')) {
    let letter = phrase.charCodeAt(0);
    if (!plain) {
      // Only what the first element holds matters here.
      const space = phrase.indexOf(' ');
      const slash = phrase.indexOf('/');
      if (
        letter === BRACKET ||
        (slash > 0 && (space < 0 || slash < space)) ||
        phrase.charCodeAt(space - 1) === QUESTION
      ) {
        addPhrase(index, phrase, row);
        continue;
      }
    }
    if (letter === CARET || letter === HASH) letter = phrase.charCodeAt(1);
    const shelf = byLetter[letter];
    if (shelf === undefined) byLetter[letter] = [row, phrase];
    else shelf.push(row, phrase);
  }
}

/** The phrases whose first element has `key` (see `RuleIndex.filed`) among its alternatives. */
export function filedUnder(index: RuleIndex, key: string): Row | (Row | string)[] | undefined {
  const { byLetter, filed, letters } = index;
  const letter = letterOf(key);
  if (letters.has(letter)) return filed.get(key);
  letters.add(letter);
  const shelf = byLetter[letter] ?? [];
  for (let i = 0; i < shelf.length; i += 2) {
    const row = shelf[i];
    const phrase = shelf[i + 1];
    if (typeof row !== 'object' || typeof phrase !== 'string') continue;
    for (const word of firstOf(phrase).split('/')) {
      if (letterOf(word) !== letter) continue;
      const list = filed.get(word);
      if (list === undefined) filed.set(word, word === phrase ? row : [row, phrase]);
      else if (Array.isArray(list)) list.push(row, phrase);
      else filed.set(word, [list, word, row, phrase]);
    }
  }
  return filed.get(key);
}

/** Files the rows of a lexicon: `id|class|phrases|suggestions|not before|not after|source`. */
export function compileRules(index: RuleIndex, kind: FindingKind, rows: string): void {
  for (const text of rows.split('\n')) {
    if (text === '') continue;
    const row: Row = { kind, text, source: undefined, rule: undefined };
    const from = text.indexOf('|', text.indexOf('|') + 1) + 1;
    addPhrases(index, text.slice(from, text.indexOf('|', from)), row);
  }
}

/** Files short rows, `phrases > suggestions > not before > not after > source`; the id is the first phrase. */
export function compileShortRules(index: RuleIndex, kind: FindingKind, rows: string, source: string): void {
  for (const text of rows.split('\n')) {
    if (text === '') continue;
    const row: Row = { kind, text, source, rule: undefined };
    const to = text.indexOf(' >');
    addPhrases(index, to < 0 ? text : text.slice(0, to), row);
  }
}

/** The rule that a row stands for, read once. */
export function ruleOf(row: Row): Rule {
  if (row.rule !== undefined) return row.rule;
  const { kind, text, source } = row;
  const cells = text.split(source === undefined ? '|' : ' >').map((cell) => cell.trim());
  if (source !== undefined) {
    const id = (cells[0]?.split(',')[0] ?? '').replace(/[\^#?<>]/g, '').replace(/[ /]+/g, '-');
    cells.unshift(id, '');
  }
  const [id = '', kindOfRule = '', , suggestions = '', notBefore = '', notAfter = '', own = ''] = cells;
  row.rule = {
    id: `${kind}/${id}`,
    kind,
    class: kindOfRule,
    suggestions: suggestions === '' ? [] : suggestions.split(';').map((one) => one.trim()),
    notBefore: notBefore === '' ? '' : ` ${notBefore} `,
    notAfter: notAfter === '' ? '' : ` ${notAfter} `,
    source: own === '' ? (source ?? '') : own,
  };
  return row.rule;
}
