import { matchOption } from './matchOption.ts';
import type { SectionValue } from './SectionValue.ts';
import { wantedOptions } from './wantedOptions.ts';

/**
 * Which options a value asks for, or `undefined` when one of them is not there. A yes to a question that stands
 * as one tick box among others ("Follow-up needed") is that box; a no is none of them.
 */
export function optionIndexes(value: SectionValue, options: readonly string[]): number[] | undefined {
  const found = wantedOptions(value).map((wanted) => matchOption(wanted, options));
  if (!found.includes(-1)) return found;
  if (typeof value.value !== 'boolean') return undefined;
  const named = matchOption(value.label, options);
  if (named < 0) return undefined;
  return value.value ? [named] : [];
}
