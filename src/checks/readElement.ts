import { wordsOf } from './wordsOf.ts';

/** One of the later words of a phrase; `undefined` words stand for any that has the ending. */
export interface PhrasePart {
  words: ReadonlySet<string> | undefined;
  ending: string;
  optional: boolean;
}

/** Elements come again and again: they are read once. */
const known = new Map<string, PhrasePart>();

/** Reads one of the later elements of a phrase. */
export function readElement(element: string): PhrasePart {
  let part = known.get(element);
  if (part === undefined) {
    const bare = element.replace(/[[\]?]/g, '');
    part = {
      words: bare.startsWith('*') ? undefined : wordsOf(bare),
      ending: bare.slice(1),
      optional: element.includes('?'),
    };
    known.set(element, part);
  }
  return part;
}
