import { boxText } from './boxText.ts';
import { calendarAgrees } from './calendarAgrees.ts';
import { calendars } from './calendars.ts';
import { clearCombobox } from './clearCombobox.ts';
import type { DateFormat } from './DateFormat.ts';
import { dateFormatOf } from './dateFormatOf.ts';
import { doubts } from './doubts.ts';
import type { Field } from './Field.ts';
import { formatDate } from './formatDate.ts';
import { isPicker } from './isPicker.ts';
import { learnedFormats } from './learnedFormats.ts';
import { learnFormat } from './learnFormat.ts';
import { leave } from './leave.ts';
import { otherFormats } from './otherFormats.ts';
import { parseDate } from './parseDate.ts';
import { pickDate } from './pickDate.ts';
import { pressKey } from './pressKey.ts';
import { setNative } from './setNative.ts';
import { typeText } from './typeText.ts';
import { understoodOtherwise } from './understoodOtherwise.ts';
import { until } from './until.ts';

const PATIENCE = 120;

/** Whether day and month could be taken for each other. */
function isAmbiguous(iso: string): boolean {
  const [, month, day] = iso.split('-');
  return Number(day) <= 12 && day !== month;
}

/** Clicks the day in the box's calendar and learns from what it then shows how the box writes dates. */
async function pick(
  box: HTMLInputElement,
  iso: string,
  format: DateFormat,
  standing: ReadonlySet<Element>,
): Promise<boolean> {
  if (!(await pickDate(box, iso, standing))) return false;
  await until(() => learnFormat(boxText(box), iso, format) !== undefined, PATIENCE);
  const learned = learnFormat(boxText(box), iso, format);
  if (learned) learnedFormats.set(box, learned);
  return learned !== undefined;
}

/**
 * Writes an ISO date into one box, in the format that the box takes. Where the page does not say which that is, a
 * calendar settles it: the day is clicked and not typed, for 03/04 typed in the wrong order would be taken without
 * a word.
 */
export async function writeDate(field: Field, iso: string): Promise<void> {
  const box = field.element as HTMLInputElement;
  if (box.type === 'date') {
    setNative(box, iso);
    return;
  }
  const format = dateFormatOf(field);
  const typable = box.localName === 'input' && !box.readOnly;
  if (iso === '') {
    if (typable) await typeText(box, '');
    else await clearCombobox(box);
    return;
  }
  const standing = new Set(calendars());
  doubts.delete(box);
  if ((!typable || !format.sure) && (await pick(box, iso, format, standing))) return;
  if (!typable) return;
  for (const one of [format, ...otherFormats(format)]) {
    const there = (): boolean =>
      parseDate(boxText(box), one.order) === iso && !understoodOtherwise(field, iso);
    await typeText(box, formatDate(iso, one));
    let met = await until(there, PATIENCE);
    if (!met) {
      await typeText(box, formatDate(iso, one), true, true);
      pressKey(box, 'keydown', 'Enter');
      pressKey(box, 'keyup', 'Enter');
      leave(box);
      met = await until(there, PATIENCE);
    }
    if (met && !one.sure && isAmbiguous(iso)) {
      const agrees = await calendarAgrees(box, iso, standing);
      met = agrees !== false;
      if (agrees === undefined && isPicker(box)) doubts.add(box);
    }
    if (!met) continue;
    if (one !== format) learnedFormats.set(box, one);
    return;
  }
  if (format.sure) await pick(box, iso, format, standing);
}
