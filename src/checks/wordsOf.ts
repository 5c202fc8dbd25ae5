import { inflect } from './inflect.ts';
import { phraseSets } from './phraseSets.ts';
import { spellings } from './spellings.ts';

/** The words that one element stands for, in both spellings: `a/b`, `^verb`, `#noun`, `<set>`. */
export function wordsOf(element: string): ReadonlySet<string> {
  const made = new Set<string>();
  for (const word of element.split('/')) {
    const mark = word.charAt(0);
    if (mark === '<') for (const one of phraseSets.wordsOf(word)) made.add(one);
    else if (mark === '^') for (const form of inflect(word.slice(1))) made.add(form);
    else if (mark === '#') for (const form of inflect(word.slice(1)).slice(0, 2)) made.add(form);
    else made.add(word);
  }
  for (const word of made) made.add(spellings.british(word));
  return made;
}
