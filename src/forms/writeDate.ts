import { dateFormatOf } from './dateFormatOf.ts';
import type { Field } from './Field.ts';
import { formatDate } from './formatDate.ts';
import { leave } from './leave.ts';
import { parseDate } from './parseDate.ts';
import { pickDate } from './pickDate.ts';
import { pressKey } from './pressKey.ts';
import { setNative } from './setNative.ts';
import { typeText } from './typeText.ts';
import { understoodOtherwise } from './understoodOtherwise.ts';
import { until } from './until.ts';

const PATIENCE = 150;

/** Writes an ISO date into one box, in the format that the box takes, or picks the day where it can't be typed. */
export async function writeDate(field: Field, iso: string): Promise<void> {
  const box = field.element as HTMLInputElement;
  if (box.type === 'date') {
    setNative(box, iso);
    return;
  }
  const format = dateFormatOf(field);
  const text = iso === '' ? '' : formatDate(iso, format);
  const there = (): boolean =>
    iso === ''
      ? box.value === ''
      : parseDate(box.value, format.order) === iso && !understoodOtherwise(field, iso);
  if (!box.readOnly) {
    await typeText(box, text);
    if (await until(there, PATIENCE)) return;
    await typeText(box, text, true, true);
    pressKey(box, 'keydown', 'Enter');
    pressKey(box, 'keyup', 'Enter');
    leave(box);
    if (await until(there, PATIENCE)) return;
  }
  if (iso !== '') await pickDate(box, iso);
}
