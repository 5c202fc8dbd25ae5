import { chooseNative } from './chooseNative.ts';
import { clearCombobox } from './clearCombobox.ts';
import type { Field } from './Field.ts';
import { optionIndexes } from './optionIndexes.ts';
import { optionLabel } from './optionLabel.ts';
import type { SectionValue } from './SectionValue.ts';
import { selectOptions } from './selectOptions.ts';
import { setNative } from './setNative.ts';
import { textFor } from './textFor.ts';
import { tick } from './tick.ts';
import { typeText } from './typeText.ts';
import { wantedOptions } from './wantedOptions.ts';
import { writeCombobox } from './writeCombobox.ts';
import { writeDate } from './writeDate.ts';
import { writeListbox } from './writeListbox.ts';
import { writeParts } from './writeParts.ts';
import { writeRich } from './writeRich.ts';
import { writeTags } from './writeTags.ts';
import { writeTime } from './writeTime.ts';
import { yesNo } from './yesNo.ts';

/** Writes a value into a field, as what the field is. Answers with a problem it knows of; reading back is the caller's. */
export async function writeValue(field: Field, value: SectionValue): Promise<string | undefined> {
  const element = field.element as HTMLInputElement;
  const parts = (field.parts ?? [element]) as HTMLElement[];
  const text = textFor(value, field);
  switch (field.kind) {
    case 'date':
      await (field.parts ? writeParts(field, text) : writeDate(field, text));
      return undefined;
    case 'time':
      await (field.parts ? writeParts(field, text) : writeTime(field, text));
      return undefined;
    case 'datetime':
      if (element.type === 'datetime-local') setNative(element, text.replace(' ', 'T'));
      else await typeText(element, text);
      return undefined;
    case 'rich-text':
      await writeRich(element, text);
      return undefined;
    case 'select':
    case 'multi-select': {
      const select = field.element as Element as HTMLSelectElement;
      const options = selectOptions(select);
      const chosen =
        optionIndexes(
          value,
          options.map((option) => option.text),
        ) ?? [];
      chooseNative(
        select,
        chosen.flatMap((at) => options[at] ?? []),
      );
      return undefined;
    }
    case 'radio':
    case 'checkboxes': {
      const chosen = optionIndexes(value, parts.map(optionLabel)) ?? [];
      if (field.kind === 'checkboxes') await untickOthers(value, parts, chosen);
      for (const at of chosen) await tick(parts[at] as HTMLElement, true);
      return undefined;
    }
    case 'checkbox':
    case 'switch':
      await tick(element, yesNo(value.value) === true);
      return undefined;
    case 'combobox':
    case 'multi-combobox': {
      const wanted = wantedOptions(value);
      if (wanted.length === 0) await clearCombobox(element);
      return writeCombobox(field, wanted);
    }
    case 'listbox':
    case 'multi-listbox':
      await writeListbox(field, value);
      return undefined;
    case 'tags':
      await writeTags(element, wantedOptions(value));
      return undefined;
    default:
      if (element.type === 'range') setNative(element, text);
      else await typeText(element, text);
      return undefined;
  }
}

/** A list of choices is the whole answer; a yes to one box of several says nothing of the others. */
async function untickOthers(
  value: SectionValue,
  parts: HTMLElement[],
  chosen: readonly number[],
): Promise<void> {
  for (const [at, part] of parts.entries()) {
    const own = typeof value.value !== 'boolean' || optionLabel(part) === value.label;
    if (own && !chosen.includes(at)) await tick(part, false);
  }
}
