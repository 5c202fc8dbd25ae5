import { chosenOptions } from './chosenOptions.ts';
import type { Field } from './Field.ts';
import { matchOption } from './matchOption.ts';
import { selectOptions } from './selectOptions.ts';
import { shownText } from './shownText.ts';

/** Whether a combobox shows this option as chosen, and the select behind it, where there is one, agrees. */
export function holdsOption(field: Pick<Field, 'element' | 'parts'>, wanted: string): boolean {
  const select = field.parts?.find((part) => part.localName === 'select') as HTMLSelectElement | undefined;
  if (select && select !== field.element) {
    const chosen = selectOptions(select).filter((option) => option.selected);
    return (
      matchOption(
        wanted,
        chosen.map((option) => option.text),
      ) >= 0
    );
  }
  const shown = shownText(field.element);
  const listed = shown.join(' ').split(/\s*[,;]\s*/);
  return [shown, [shown.join(' ')], listed, chosenOptions(field.element)].some(
    (texts) => matchOption(wanted, texts) >= 0,
  );
}
