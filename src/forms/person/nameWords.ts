import { foldName } from './foldName.ts';

const TITLES = new Set('mr mrs ms miss mx dr prof'.split(' '));
const SUFFIXES: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: '2',
  '2nd': '2',
  iii: '3',
  '3rd': '3',
  iv: '4',
  '4th': '4',
};

/** A name taken apart for comparing. */
export interface NameWords {
  words: string[];
  /** Words before the comma of "Rivera, Anna"; empty where there is none. */
  family: string[];
  /** "jr", "sr", "2" …, or empty. */
  suffix: string;
}

function split(text: string): string[] {
  return foldName(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !TITLES.has(word));
}

/** Takes a name apart: folded words, without titles, the suffix apart. */
export function nameWords(name: string): NameWords {
  const all = split(name);
  const isSuffix = (word: string, at: number) => at > 0 && Object.hasOwn(SUFFIXES, word);
  const suffix = all.filter(isSuffix).map((word) => SUFFIXES[word] ?? '')[0] ?? '';
  const words = all.filter((word, at) => !isSuffix(word, at));
  const [before = '', ...after] = name.split(',');
  const rest = split(after.join(' ')).filter((word) => !Object.hasOwn(SUFFIXES, word));
  return { words, family: rest.length > 0 ? split(before) : [], suffix };
}
