import { chooseNative } from './chooseNative.ts';
import type { Field } from './Field.ts';
import { holdsOption } from './holdsOption.ts';
import { matchOption } from './matchOption.ts';
import { pickOption } from './pickOption.ts';
import { selectOptions } from './selectOptions.ts';
import { until } from './until.ts';

/** Chooses options in a combobox by clicking them, and in the select behind it where the clicks did not reach. */
export async function writeCombobox(field: Field, wanted: readonly string[]): Promise<string | undefined> {
  const combobox = field.element as HTMLElement;
  let missing: string | undefined;
  for (const [at, option] of wanted.entries()) {
    if (holdsOption(field, option)) continue;
    const found = await pickOption(combobox, option, at < wanted.length - 1);
    if (!found) missing = `No option says “${option}”.`;
    await until(() => holdsOption(field, option), 300);
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
