import type { Field } from './Field.ts';
import { listOptions } from './listOptions.ts';
import { optionIndexes } from './optionIndexes.ts';
import { optionLabel } from './optionLabel.ts';
import type { SectionValue } from './SectionValue.ts';
import { tick } from './tick.ts';

/** Chooses in a list that stands open on the page, by clicking the options; where many may be chosen, the others go off. */
export async function writeListbox(field: Field, value: SectionValue): Promise<void> {
  const options = listOptions(field.element);
  const chosen = optionIndexes(value, options.map(optionLabel)) ?? [];
  if (field.kind === 'multi-listbox') {
    for (const [at, option] of options.entries()) {
      if (!chosen.includes(at)) await tick(option as HTMLElement, false);
    }
  }
  for (const at of chosen) await tick(options[at] as HTMLElement, true);
}
