import { inflect } from './inflect.ts';
import { phraseSets } from './phraseSets.ts';
import { spellings } from './spellings.ts';

/** The later words of a phrase; `undefined` words stand for any that has the ending. */
export interface PhrasePart {
  words: ReadonlySet<string> | undefined;
  ending: string;
  optional: boolean;
}

/** A phrase, read. */
export interface Phrase {
  rest: PhrasePart[];
  /** Which of its elements the finding covers, when not all: first and last index. */
  span: [number, number] | undefined;
}

/** Elements come again and again: their words are read once. */
const known = new Map<string, ReadonlySet<string>>();

/** The words that one element stands for, in both spellings: `a/b`, `^verb`, `#noun`, `<set>`. */
export function wordsOf(element: string): ReadonlySet<string> {
  let words = known.get(element);
  if (words === undefined) {
    const made = new Set<string>();
    for (const word of element.split('/')) {
      const mark = word.charAt(0);
      if (mark === '<') for (const one of phraseSets.wordsOf(word)) made.add(one);
      else if (mark === '^') for (const form of inflect(word.slice(1))) made.add(form);
      else if (mark === '#') for (const form of inflect(word.slice(1)).slice(0, 2)) made.add(form);
      else made.add(word);
    }
    for (const word of made) made.add(spellings.british(word));
    words = made;
    known.set(element, words);
  }
  return words;
}

/** Reads a phrase as it stands in a row. */
export function readPhrase(text: string): Phrase {
  const marked = text.split(' ');
  let span: Phrase['span'];
  if (text.includes('[')) {
    const from = marked.findIndex((element) => element.startsWith('['));
    span = [from, marked.findIndex((element) => element.replaceAll('?', '').endsWith(']'))];
  }
  const rest = marked.slice(1).map((element): PhrasePart => {
    const bare = element.replace(/[[\]?]/g, '');
    return {
      words: bare.startsWith('*') ? undefined : wordsOf(bare),
      ending: bare.slice(1),
      optional: element.includes('?'),
    };
  });
  return { rest, span };
}
