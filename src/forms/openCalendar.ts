import { calendars } from './calendars.ts';
import { focusOn } from './focusOn.ts';
import { isPicker } from './isPicker.ts';
import { isSeen } from './isSeen.ts';
import { mayPress } from './mayPress.ts';
import { parentOf } from './parentOf.ts';
import { press } from './press.ts';
import { until } from './until.ts';

const OPENS = 500;
const PLAIN = 150;

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

/**
 * Opens the calendar of a date box, by a press on it or on the button beside it; `undefined` when there is none.
 * `standing` are the calendars that stood on the page before the box was touched: those belong to something else.
 */
export async function openCalendar(
  box: HTMLElement,
  standing: ReadonlySet<Element>,
): Promise<Element | undefined> {
  const own = (): Element | undefined => calendars().find((one) => !standing.has(one));
  const patience = isPicker(box) ? OPENS : PLAIN;
  if (own()) await until(() => own() === undefined, PLAIN);
  focusOn(box);
  press(box);
  if (await until(() => own() !== undefined, patience)) return own();
  const button = opener(box);
  if (button && press(button) && (await until(() => own() !== undefined, OPENS))) return own();
  return undefined;
}
