import { dayCells } from './dayCells.ts';
import { isSeen } from './isSeen.ts';
import { leave } from './leave.ts';
import { mayPress } from './mayPress.ts';
import { monthShown } from './monthShown.ts';
import { openCalendar } from './openCalendar.ts';
import { parentOf } from './parentOf.ts';
import { press } from './press.ts';
import { pressKey } from './pressKey.ts';
import { until } from './until.ts';
import { walkElements } from './walkElements.ts';

const OPENS = 250;
const TURNS = 600;
const MOST_MONTHS = 240;

/** The arrow to the next or the previous month. */
function arrow(calendar: Element, forward: boolean): Element | undefined {
  const words = forward ? /next|forward|right|increase/i : /prev|back|left|decrease/i;
  const found: Element[] = [];
  walkElements(calendar, (element) => {
    const classes = element.getAttribute('class') ?? '';
    const said = `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''} ${element.getAttribute('slot') ?? ''} ${element.getAttribute('data-direction') ?? ''} ${element.getAttribute('data-action') ?? ''} ${classes}`;
    const pressable =
      element.localName === 'button' ||
      element.getAttribute('role') === 'button' ||
      element.hasAttribute('data-action') ||
      /(?:^|[-_])(?:next|prev)/i.test(classes);
    if (!pressable || !words.test(said) || /year|super|double|decade/i.test(said)) return true;
    if (isSeen(element) && mayPress(element) && !element.hasAttribute('disabled')) found.push(element);
    return false;
  });
  return found[0];
}

/** Turns the pages of a calendar until it shows the month. */
async function turnTo(calendar: Element, year: number, month: number): Promise<Element | undefined> {
  let around: Element = calendar;
  while (!monthShown(around)) {
    const outer = parentOf(around);
    if (!outer || outer === document.body) return undefined;
    around = outer;
  }
  for (let steps = 0; steps < MOST_MONTHS; steps++) {
    const shown = monthShown(around);
    if (!shown || !around.isConnected) return undefined;
    const apart = (year - shown.year) * 12 + (month - shown.month);
    if (apart === 0) return around;
    const button =
      arrow(around, apart > 0) ??
      (parentOf(around) ? arrow(parentOf(around) as Element, apart > 0) : undefined);
    if (!button || !press(button)) return undefined;
    const moved = await until(() => {
      const now = monthShown(around);
      return now !== undefined && (now.month !== shown.month || now.year !== shown.year);
    }, TURNS);
    if (!moved) return undefined;
  }
  return undefined;
}

/**
 * Opens the calendar of a box and clicks the day of an ISO date. Answers whether there was a calendar with that day;
 * the page's own arrows are pressed, and nothing outside the calendar.
 */
export async function pickDate(
  box: HTMLElement,
  iso: string,
  standing: ReadonlySet<Element>,
): Promise<boolean> {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const opened = await openCalendar(box, standing);
  const calendar = opened && (await turnTo(opened, year, month - 1));
  if (calendar) {
    const cells = dayCells(calendar);
    // What stands before the first 1 are days of the month before.
    const first = cells.findIndex((cell) => Number(cell.textContent) === 1);
    const cell = cells[first + day - 1];
    if (first >= 0 && cell && Number(cell.textContent) === day && press(cell)) {
      await until(() => !isSeen(cell), OPENS);
      leave(box);
      return true;
    }
  }
  if (opened && isSeen(opened)) pressKey(box, 'keydown', 'Escape');
  leave(box);
  return false;
}
