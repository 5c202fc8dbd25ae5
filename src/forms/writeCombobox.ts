import { chooseNative } from './chooseNative.ts';
import type { Field } from './Field.ts';
import { holdsOption } from './holdsOption.ts';
import { matchOption } from './matchOption.ts';
import { pickOption } from './pickOption.ts';
import { selectOptions } from './selectOptions.ts';
import { typeText } from './typeText.ts';
import { until } from './until.ts';
import { writeTags } from './writeTags.ts';

/** Chooses options in a combobox by clicking them, and in the select behind it where the clicks did not reach. */
export async function writeCombobox(field: Field, wanted: readonly string[]): Promise<string | undefined> {
  const combobox = field.element as HTMLElement;
  let missing: string | undefined;
  for (const [at, option] of wanted.entries()) {
    if (holdsOption(field, option)) continue;
    const found = await pickOption(combobox, option, wanted.length > 1, at === wanted.length - 1);
    if (!found) missing = `No option says “${option}”.`;
    await until(() => holdsOption(field, option), 300);
  }
  if (
    missing &&
    combobox.localName === 'input' &&
    !(combobox as HTMLInputElement).readOnly &&
    !field.options
  ) {
    // A list that suggests and does not bind takes what is typed: as one text, or tag by tag.
    if (wanted.length > 1 || field.kind === 'multi-combobox')
      await writeTags(combobox as HTMLInputElement, wanted);
    else await typeText(combobox as HTMLInputElement, wanted[0] ?? '');
    if (await until(() => wanted.every((option) => holdsOption(field, option)), 150)) return undefined;
  }
  const select = field.parts?.find((part) => part.localName === 'select') as HTMLSelectElement | undefined;
  if (select && !wanted.every((option) => holdsOption(field, option))) {
    const options = selectOptions(select);
    const chosen = wanted.flatMap(
      (one) =>
        options[
          matchOption(
            one,
            options.map((option) => option.text),
          )
        ] ?? [],
    );
    if (chosen.length === wanted.length) {
      chooseNative(select, chosen);
      missing = undefined;
    }
  }
  return missing;
}
