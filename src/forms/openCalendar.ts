import { dayCells } from './dayCells.ts';
import { focusOn } from './focusOn.ts';
import { isSeen } from './isSeen.ts';
import { mayPress } from './mayPress.ts';
import { parentOf } from './parentOf.ts';
import { press } from './press.ts';
import { until } from './until.ts';
import { walkElements } from './walkElements.ts';

const OPENS = 250;
const CALENDAR = /calendar|picker|\bdp\b|month|pika/i;

/** Whatever on the page looks like an open calendar, outermost first. */
function calendars(): Element[] {
  const found: Element[] = [];
  walkElements(document, (element) => {
    const role = element.getAttribute('role');
    const named =
      role === 'grid' ||
      role === 'dialog' ||
      role === 'application' ||
      CALENDAR.test(element.getAttribute('class') ?? '');
    if (named && element.localName !== 'input' && isSeen(element) && dayCells(element).length >= 28)
      found.push(element);
    return true;
  });
  return found;
}

function opener(box: Element): Element | undefined {
  let at = parentOf(box);
  for (let level = 0; at && level < 3; level++, at = parentOf(at)) {
    const buttons = [...at.querySelectorAll('button,[role=button]')].filter(
      (one) => isSeen(one) && mayPress(one),
    );
    const named = buttons.find((one) =>
      /calendar|date|open|choose|pick|toggle/i.test(
        `${one.getAttribute('aria-label') ?? ''} ${one.className} ${one.getAttribute('title') ?? ''}`,
      ),
    );
    if (named) return named;
  }
  return undefined;
}

/** Opens the calendar of a date box, by a press on it or on the button beside it; `undefined` when there is none. */
export async function openCalendar(box: HTMLElement): Promise<Element | undefined> {
  // One that a keystroke has opened goes away first, so that the one to come is known to be this box's.
  await until(() => calendars().length === 0, OPENS);
  const before = new Set(calendars());
  const fresh = (): Element | undefined =>
    calendars().find((one) => !before.has(one)) ?? (before.size > 0 ? undefined : calendars()[0]);
  focusOn(box);
  press(box);
  if (await until(() => fresh() !== undefined, OPENS)) return fresh();
  const button = opener(box);
  if (button && press(button) && (await until(() => fresh() !== undefined, OPENS))) return fresh();
  return undefined;
}
