import type { Field } from './Field.ts';
import type { FieldKind } from './FieldKind.ts';
import { kindAffinity } from './kindAffinity.ts';
import type { Offer } from './Offer.ts';
import { optionIndexes } from './optionIndexes.ts';
import type { SectionValue } from './SectionValue.ts';
import { sharedWords } from './sharedWords.ts';

/** How much less well the kinds go together where the option asked for is not there. */
function withoutOption(value: SectionValue, field: Field): number {
  if (field.options === undefined || field.options.length === 0) return 1;
  if (optionIndexes(value, field.options) !== undefined) return 1;
  return value.kind === 'yes-no' ? 0.15 : 0.6;
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
  const kinds = kindAffinity[value.kind][field.kind as FieldKind] ?? 0;
  if (kinds === 0) return 0;
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
  const left = other > said + 0.02 ? said * 0.45 : said;
  return left * (0.45 + 0.55 * kinds * withoutOption(value, field));
}
