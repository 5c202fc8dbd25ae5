import { isSeen } from './isSeen.ts';
import { leave } from './leave.ts';
import { monthShown } from './monthShown.ts';
import { openCalendar } from './openCalendar.ts';
import { pressKey } from './pressKey.ts';

/**
 * Whether the calendar of a box opens at the month of the date that the box was given; `undefined` when it has none,
 * or none that can be read.
 */
export async function calendarAgrees(
  box: HTMLElement,
  iso: string,
  standing: ReadonlySet<Element>,
): Promise<boolean | undefined> {
  const calendar = await openCalendar(box, standing);
  const shown =
    calendar &&
    (monthShown(calendar) ?? (calendar.parentElement ? monthShown(calendar.parentElement) : undefined));
  if (calendar && isSeen(calendar)) pressKey(box, 'keydown', 'Escape');
  leave(box);
  if (!shown) return undefined;
  const [year, month] = iso.split('-').map(Number);
  return shown.year === year && shown.month === (month ?? 0) - 1;
}
