import { dayCells } from './dayCells.ts';
import { isSeen } from './isSeen.ts';
import { walkElements } from './walkElements.ts';

const CALENDAR = /calendar|picker|\bdp\b|month|pika/i;

/** Whatever on the page looks like an open calendar, outermost first. */
export function calendars(): Element[] {
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
