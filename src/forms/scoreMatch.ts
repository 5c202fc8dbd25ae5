import type { Field } from './Field.ts';
import type { FieldKind } from './FieldKind.ts';
import { kindAffinity } from './kindAffinity.ts';
import type { Offer } from './Offer.ts';
import { optionIndexes } from './optionIndexes.ts';
import type { SectionValue } from './SectionValue.ts';
import { sharedWords } from './sharedWords.ts';

/** How well the kinds go together, looking at the options where there are some. */
function affinity(value: SectionValue, field: Field): number {
  const base = kindAffinity[value.kind][field.kind as FieldKind] ?? 0;
  if (base === 0 || field.options === undefined || field.options.length === 0) return base;
  return optionIndexes(value, field.options) === undefined
    ? base * (value.kind === 'yes-no' ? 0.15 : 0.6)
    : base;
}

/**
 * How surely a value belongs into a field, 0 to 1: what both are for, the words their labels share, and their kinds.
 * A field that is more surely something else is left to that.
 */
export function scoreMatch(
  { value, classes, words }: Offer,
  field: Field,
  fieldClass: ReadonlyMap<string, number>,
  fieldWords: ReadonlySet<string>,
): number {
  let meant = 0;
  let other = 0;
  for (const [key, score] of fieldClass) {
    const own = classes.get(key);
    if (own !== undefined) meant = Math.max(meant, own * score);
    else if (score > other) other = score;
  }
  const alike = sharedWords(words, fieldWords);
  const said = Math.max(meant, alike >= 0.99 ? 1 : alike >= 0.7 ? 0.35 + 0.6 * alike : 0);
  if (said === 0) return 0;
  const kinds = affinity(value, field);
  if (kinds === 0) return 0;
  const left = other > said + 0.02 ? said * 0.45 : said;
  return left * (0.45 + 0.55 * kinds);
}
