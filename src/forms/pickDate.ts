import { focusOn } from './focusOn.ts';
import { isSeen } from './isSeen.ts';
import { leave } from './leave.ts';
import { MONTHS } from './MONTHS.ts';
import { mayPress } from './mayPress.ts';
import { press } from './press.ts';
import { squash } from './squash.ts';
import { until } from './until.ts';
import { walkElements } from './walkElements.ts';

const PATIENCE = 600;
const MOST_MONTHS = 600;
const CALENDAR = /calendar|datepicker|date-picker|flatpickr|picker|\bdp\b|month/i;

interface Shown {
  month: number;
  year: number;
}

/** The month that a calendar shows, from its heading, its selects or its year box. */
function monthShown(calendar: Element): Shown | undefined {
  const texts: string[] = [];
  let month = -1;
  let year = 0;
  walkElements(calendar, (element) => {
    if (element.localName === 'select') {
      const text = (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
      texts.push(text);
    } else if (element.localName === 'input') texts.push((element as HTMLInputElement).value);
    else if (
      element.childElementCount === 0 ||
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
    ) {
      const text = squash(
        [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : ' ')).join(''),
      );
      if (text.length < 40) texts.push(text);
    }
    return element.localName !== 'select';
  });
  for (const text of texts) {
    if (month < 0)
      month = MONTHS.findIndex((name) => new RegExp(`^(?:${name}|${name.slice(0, 3)})\\b`, 'i').test(text));
    const found = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text);
    if (!year && found) year = Number(found[1]);
    if (month >= 0 && year) return { month, year };
  }
  return undefined;
}

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

function dayCells(calendar: Element): Element[] {
  const cells: Element[] = [];
  walkElements(calendar, (element) => {
    if (element.childElementCount > 1 || !/^\s*\d{1,2}\s*$/.test(element.textContent ?? '')) return true;
    if (/^(?:option|select)$/.test(element.localName)) return false;
    if (isSeen(element)) cells.push(element);
    return false;
  });
  return cells;
}

function isOutside(cell: Element): boolean {
  for (let at: Element | null = cell, level = 0; at && level < 2; at = at.parentElement, level++) {
    if (
      /other|outside|prev|next|old|new|disabled|muted|hidden|adjacent|empty/i.test(
        at.getAttribute('class') ?? '',
      )
    )
      return true;
    if (
      at.getAttribute('aria-disabled') === 'true' ||
      at.hasAttribute('data-outside') ||
      at.hasAttribute('data-outside-month')
    )
      return true;
  }
  return false;
}

function stepper(calendar: Element, forward: boolean): Element | undefined {
  const words = forward ? /next|forward|right|increase/i : /prev|back|left|decrease/i;
  const found: Element[] = [];
  walkElements(calendar, (element) => {
    const said = `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''} ${element.getAttribute('class') ?? ''}`;
    const clickable =
      element.localName === 'button' ||
      element.getAttribute('role') === 'button' ||
      /next|prev/i.test(element.getAttribute('class') ?? '');
    if (
      clickable &&
      words.test(said) &&
      !/year|super|double/i.test(said) &&
      isSeen(element) &&
      mayPress(element)
    )
      found.push(element);
    return true;
  });
  return found[0];
}

/** Opens the calendar of a box and clicks the day, for pickers that can't be typed into. */
export async function pickDate(box: HTMLElement, iso: string): Promise<void> {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const before = new Set(calendars());
  const opened = (): Element | undefined => calendars().find((one) => !before.has(one)) ?? calendars().at(-1);
  focusOn(box);
  press(box);
  if (!(await until(() => opened() !== undefined, PATIENCE))) {
    const button =
      box.parentElement?.querySelector('button,[role=button]') ??
      box.parentElement?.parentElement?.querySelector('button,[role=button]');
    if (!button || !press(button) || !(await until(() => opened() !== undefined, PATIENCE))) return;
  }
  let calendar = opened();
  for (let steps = 0; calendar && steps < MOST_MONTHS; steps++) {
    let shown = monthShown(calendar);
    for (
      let outer = calendar.parentElement, level = 0;
      !shown && outer && level < 3;
      outer = outer.parentElement, level++
    ) {
      shown = monthShown(outer);
      if (shown) calendar = outer;
    }
    if (!shown) return;
    const apart = (year - shown.year) * 12 + (month - 1 - shown.month);
    if (apart === 0) break;
    const arrow =
      stepper(calendar, apart > 0) ??
      (calendar.parentElement ? stepper(calendar.parentElement, apart > 0) : undefined);
    if (!arrow) return;
    const from = `${shown.year}-${shown.month}`;
    press(arrow);
    const moved = await until(() => {
      const now = calendar?.isConnected ? monthShown(calendar) : undefined;
      return now !== undefined && `${now.year}-${now.month}` !== from;
    }, PATIENCE);
    if (!moved) return;
  }
  const cell =
    calendar && dayCells(calendar).find((one) => Number(one.textContent) === day && !isOutside(one));
  if (cell) press(cell);
  leave(box);
}
