import { chooseNative } from './chooseNative.ts';
import { chosenTexts } from './chosenTexts.ts';
import { clearCombobox } from './clearCombobox.ts';
import type { Field } from './Field.ts';
import { focusOn } from './focusOn.ts';
import { holdsOption } from './holdsOption.ts';
import { isOn } from './isOn.ts';
import { leave } from './leave.ts';
import { listOptions } from './listOptions.ts';
import { pickOption } from './pickOption.ts';
import { press } from './press.ts';
import { pressKey } from './pressKey.ts';
import { richText } from './richText.ts';
import type { Snapshot } from './Snapshot.ts';
import { setNative } from './setNative.ts';
import { tick } from './tick.ts';
import { turn } from './turn.ts';
import { typeText } from './typeText.ts';
import { unsetRadio } from './unsetRadio.ts';
import { until } from './until.ts';
import { writePart } from './writePart.ts';
import { writeRich } from './writeRich.ts';

const NOTICED = 60;
const UNTYPABLE = new Set(['date', 'time', 'datetime-local', 'range']);

async function restoreText(element: Element, text: string, picker: boolean): Promise<void> {
  const box = element as HTMLInputElement;
  if (box.value === text) return;
  if (UNTYPABLE.has(box.type)) setNative(box, text);
  else if (!box.readOnly) {
    await typeText(box, text, true);
    // Pickers take what was typed on Enter or on leaving.
    if (picker) pressKey(box, 'keydown', 'Enter');
    leave(box);
  } else if (text === '') {
    focusOn(box);
    press(box);
    await turn(2);
    pressKey(box, 'keydown', 'Backspace');
    leave(box);
  }
  // A picker that does not take an empty box puts its day back a moment later.
  if (picker) await until(() => box.value !== text, NOTICED);
  if (box.value === text) return;
  if (text === '') await clearCombobox(box);
  if (box.value !== text) setNative(box, text);
}

/** A radio that nothing was chosen in can't be clicked back: it is unset, and the page told. */
async function restoreTick(element: HTMLElement, on: boolean): Promise<void> {
  if (isOn(element) === on) return;
  if (element.localName === 'input' && (element as HTMLInputElement).type === 'radio' && !on) {
    await unsetRadio(element as HTMLInputElement);
  } else await tick(element, on);
}

async function restoreCombobox(field: Field, shown: string[]): Promise<void> {
  const element = field.element as HTMLElement;
  if (chosenTexts(element).join() === shown.join()) return;
  const text = shown.join(' ');
  if (
    text !== '' &&
    !holdsOption(field, text) &&
    (await pickOption(element, text)) &&
    holdsOption(field, text)
  )
    return;
  const listed = chosenTexts(element)
    .join(' ')
    .split(/\s*[,;]\s*/);
  const added = [...new Set([...chosenTexts(element), ...listed])].filter(
    (option) => !shown.includes(option),
  );
  // In a list of several, a click on what was chosen takes it back.
  if (added.length > 1)
    for (const option of added) if (holdsOption(field, option)) await pickOption(element, option);
  if (chosenTexts(element).join() === shown.join()) return;
  await clearCombobox(element);
  // Where nothing clears a list of one, a second choice of the same takes it back in some kits.
  if (shown.length === 0) for (const option of chosenTexts(element)) await pickOption(element, option);
  for (const option of shown) if (!holdsOption(field, option)) await pickOption(element, option);
}

/** Puts back what `takeSnapshot` took down, by the same events as writing does. */
export async function restoreSnapshot(field: Field, snapshot: Snapshot): Promise<void> {
  const parts = (
    field.kind === 'rich-text' ? [field.element] : (field.parts ?? [field.element])
  ) as HTMLElement[];
  if (field.kind === 'radio') {
    const chosen = snapshot.indexOf(true);
    if (chosen >= 0) await tick(parts[chosen] as HTMLElement, true);
  }
  for (const [at, part] of parts.entries()) {
    const before = snapshot[at];
    if (before === undefined) continue;
    if (field.kind === 'rich-text') {
      const html = String(before);
      const was = new DOMParser().parseFromString(html, 'text/html').body;
      await writeRich(part, richText(was), html);
    } else if (part.localName === 'select') {
      const select = part as HTMLSelectElement;
      const indexes = before as number[];
      const same = [...select.selectedOptions].map((option) => option.index).join() === indexes.join();
      if (!same)
        chooseNative(
          select,
          indexes.flatMap((index) => select.options[index] ?? []),
        );
    } else if (typeof before === 'boolean') await restoreTick(part, before);
    else if (field.kind === 'listbox' || field.kind === 'multi-listbox') {
      for (const [index, option] of listOptions(part).entries()) {
        await tick(option as HTMLElement, (before as number[]).includes(index));
      }
    } else if (field.kind === 'combobox' || field.kind === 'multi-combobox' || field.kind === 'tags') {
      await restoreCombobox(field, before as string[]);
    } else if (part.localName === 'input' || part.localName === 'textarea')
      await restoreText(part, String(before), field.kind === 'date' || field.kind === 'time');
    else await writePart(part, before === '' ? [] : [String(before)]);
  }
}
