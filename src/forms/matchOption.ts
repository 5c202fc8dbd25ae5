import { normalise } from './normalise.ts';
import { optionSynonyms } from './optionSynonyms.ts';

const classes = new Map<string, number>();
for (const [at, words] of optionSynonyms.entries()) for (const word of words) classes.set(word, at);

const plain = new WeakMap<readonly string[], string[]>();

/** Long lists are asked for many values: each is prepared once. */
function plainOptions(options: readonly string[]): string[] {
  const known = plain.get(options);
  if (known && known.length === options.length) return known;
  const all = options.map(normalise);
  plain.set(options, all);
  return all;
}

/**
 * Where `wanted` stands among the options: the same words, else the only one that means the same. -1 when it is
 * not there or could be two of them: the nearest is never taken.
 */
export function matchOption(wanted: string, options: readonly string[]): number {
  const exact = options.indexOf(wanted);
  if (exact >= 0) return exact;
  const asked = normalise(wanted);
  if (asked === '') return -1;
  const all = plainOptions(options);
  const same = all.indexOf(asked);
  if (same >= 0) return all.indexOf(asked, same + 1) < 0 ? same : -1;
  const meaning = classes.get(asked);
  if (meaning === undefined) return -1;
  const alike = all.flatMap((option, at) => (classes.get(option) === meaning ? [at] : []));
  return alike.length === 1 ? (alike[0] as number) : -1;
}
