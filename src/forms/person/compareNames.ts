import type { Agreement } from './Agreement.ts';
import { nameWords } from './nameWords.ts';

/** More words than a middle name or two: then it is more than one person's name. */
const MOST_EXTRA = 2;

/** Only where letters are letters: a Chinese name of one sign is a name. */
const INITIAL = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/**
 * Whether two names are one person's: words in either order, middle names and initials left out or in, accents and
 * titles no matter. Two whole words must agree; a single one, or an initial for a first name, is `maybe`. Where each
 * has a word that the other lacks, they are two people.
 */
export function compareNames(one: string, other: string): Agreement {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.words.length === 0 || b.words.length === 0) return 'absent';
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return 'different';
  // "James, Thomas" and "Thomas, James" are two people, where both say which word is the family's.
  if (a.family.length > 0 && b.family.length > 0 && !a.family.some((word) => b.family.includes(word)))
    return 'different';
  const left = [...a.words];
  const right = [...b.words];
  const pair = (agree: (x: string, y: string) => boolean): number => {
    let pairs = 0;
    for (const word of [...left]) {
      const at = right.findIndex((candidate) => agree(word, candidate));
      if (at < 0) continue;
      left.splice(left.indexOf(word), 1);
      right.splice(at, 1);
      pairs += 1;
    }
    return pairs;
  };
  const whole = pair((x, y) => x === y && !INITIAL.test(x));
  const initials = pair(
    (x, y) => x === y || (INITIAL.test(x) && y.startsWith(x)) || (INITIAL.test(y) && x.startsWith(y)),
  );
  if (whole === 0 || (left.length > 0 && right.length > 0)) return 'different';
  const extra = left.length + right.length;
  if (a.suffix !== b.suffix || extra > MOST_EXTRA) return 'maybe';
  if (whole >= 2 || (extra === 0 && initials === 0)) return 'same';
  return 'maybe';
}
