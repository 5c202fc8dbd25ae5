import { isSeen } from './isSeen.ts';
import { walkElements } from './walkElements.ts';

/** The cells of a calendar that show the number of a day, in order: innermost elements, also of neighbouring months. */
export function dayCells(calendar: Element): HTMLElement[] {
  const cells: HTMLElement[] = [];
  walkElements(calendar, (element) => {
    if (element.localName === 'option' || element.localName === 'select') return false;
    if (element.childElementCount > 2 || !/^\s*\d{1,2}\s*$/.test(element.textContent ?? '')) return true;
    // The innermost is the one that its kit listens to.
    const inner = [...element.children].some(
      (child) => child.textContent?.trim() === element.textContent?.trim(),
    );
    if (inner) return true;
    if (isSeen(element)) cells.push(element as HTMLElement);
    return false;
  });
  return cells;
}
