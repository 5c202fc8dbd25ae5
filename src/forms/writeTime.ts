import type { Field } from './Field.ts';
import { formatTime } from './formatTime.ts';
import { isPicker } from './isPicker.ts';
import { leave } from './leave.ts';
import { parseTime } from './parseTime.ts';
import { pressKey } from './pressKey.ts';
import { setNative } from './setNative.ts';
import { typeText } from './typeText.ts';
import { until } from './until.ts';

const PATIENCE = 150;

/** Writes a 24 h time into one box, with a.m. and p.m. where the box shows them. */
export async function writeTime(field: Field, time: string): Promise<void> {
  const box = field.element as HTMLInputElement;
  if (box.type === 'time') {
    setNative(box, time);
    return;
  }
  const text = time === '' ? '' : formatTime(time, `${box.value} ${field.hint ?? ''} ${field.label}`);
  const there = (): boolean => (time === '' ? box.value === '' : parseTime(box.value) === time);
  const picker = isPicker(box) && text !== '';
  await typeText(box, text, picker);
  if (picker) {
    // Pickers take what was typed on Enter, and may put it back on leaving.
    pressKey(box, 'keydown', 'Enter');
    pressKey(box, 'keyup', 'Enter');
    leave(box);
  }
  if (await until(there, PATIENCE)) return;
  const other = /[ap]m/i.test(text) ? time : formatTime(time, '12:00 PM');
  for (const attempt of [text, other]) {
    await typeText(box, attempt, true, true);
    pressKey(box, 'keydown', 'Enter');
    pressKey(box, 'keyup', 'Enter');
    leave(box);
    if (await until(there, PATIENCE)) return;
  }
}
