import { normalise } from './normalise.ts';
import { optionSynonyms } from './optionSynonyms.ts';

const classes = new Map<string, number>();
for (const [at, words] of optionSynonyms.entries()) for (const word of words) classes.set(word, at);

/**
 * Where `wanted` stands among the options: the same words, else the only one that means the same. -1 when it is
 * not there or could be two of them: the nearest is never taken.
 */
export function matchOption(wanted: string, options: readonly string[]): number {
  const exact = options.indexOf(wanted);
  if (exact >= 0) return exact;
  const plain = normalise(wanted);
  if (plain === '') return -1;
  const all = options.map(normalise);
  const same = all.indexOf(plain);
  if (same >= 0) return all.indexOf(plain, same + 1) < 0 ? same : -1;
  const meaning = classes.get(plain);
  if (meaning === undefined) return -1;
  const alike = all.flatMap((option, at) => (classes.get(option) === meaning ? [at] : []));
  return alike.length === 1 ? (alike[0] as number) : -1;
}
