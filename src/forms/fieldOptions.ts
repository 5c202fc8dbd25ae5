import type { Field } from './Field.ts';
import { listOptions } from './listOptions.ts';
import { optionLabel } from './optionLabel.ts';
import { selectOptions } from './selectOptions.ts';
import { squash } from './squash.ts';

/** The options a field offers now, in words; `undefined` where it has none or shows them only when it is opened. */
export function fieldOptions(field: Pick<Field, 'element' | 'parts' | 'kind'>): string[] | undefined {
  const select = [field.element, ...(field.parts ?? [])].find((part) => part.localName === 'select');
  switch (field.kind) {
    case 'radio':
    case 'checkboxes':
      return (field.parts ?? [field.element]).map(optionLabel);
    case 'select':
    case 'multi-select':
      return selectOptions(select as HTMLSelectElement).map((option) => squash(option.text));
    case 'combobox':
    case 'multi-combobox': {
      if (select) return selectOptions(select as HTMLSelectElement).map((option) => squash(option.text));
      return undefined;
    }
    case 'listbox':
    case 'multi-listbox':
      return listOptions(field.element).map(optionLabel);
    default:
      return undefined;
  }
}
