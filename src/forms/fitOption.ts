import type { Assignment } from './Assignment.ts';
import type { Field } from './Field.ts';
import { optionIndexes } from './optionIndexes.ts';
import type { SectionValue } from './SectionValue.ts';
import { wantedOptions } from './wantedOptions.ts';

const ONE = new Set(['select', 'radio', 'listbox', 'combobox']);

/** Whether the options asked for are all there. A list that shows its options only when it is opened fits until then. */
export function fitOption(value: SectionValue, field: Field): Assignment['fit'] {
  const wanted = wantedOptions(value);
  const many = wanted.length > 1 && (field.kind === 'select' || field.kind === 'radio');
  if (many) return 'no-such-option';
  if (field.options === undefined || field.options.length === 0) {
    return ONE.has(field.kind) && field.kind !== 'combobox' && wanted.length > 0 ? 'no-such-option' : 'fits';
  }
  return optionIndexes(value, field.options) === undefined ? 'no-such-option' : 'fits';
}
