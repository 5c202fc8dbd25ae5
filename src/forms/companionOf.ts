import { CONTROLS } from './CONTROLS.ts';
import { parentOf } from './parentOf.ts';

const MOST_LEVELS = 8;

/**
 * The select or text area that a kit has hidden behind its own combobox or editor: the one that stands in or right
 * beside the elements around it, with no other input between.
 */
export function companionOf(element: Element, hidden: Set<Element>): Element | undefined {
  if (hidden.size === 0) return undefined;
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS; level++, at = parentOf(at)) {
    const seen = [...at.querySelectorAll(CONTROLS)].filter(
      (one) =>
        !hidden.has(one) &&
        one.getAttribute('type') !== 'search' &&
        (one === element || !(element.contains(one) || one.getAttribute('role') === 'listbox')),
    );
    if (seen.length > 2) return undefined;
    const inside = [...at.querySelectorAll('select,textarea')].find(
      (one) => hidden.has(one) && !isNearer(one, at as Element, element, seen),
    );
    if (inside) return inside;
    for (const beside of [at.previousElementSibling, at.nextElementSibling]) {
      if (beside && hidden.has(beside)) return beside;
    }
  }
  return undefined;
}

/** Whether another input stands closer to the hidden one than `element` does, the nearest element around both being `around`. */
function isNearer(hidden: Element, around: Element, element: Element, seen: Element[]): boolean {
  for (let at = parentOf(hidden); at && at !== around; at = parentOf(at)) {
    const own = at;
    if (own.contains(element)) return false;
    if (seen.some((one) => own.contains(one))) return true;
  }
  return false;
}
