import { shadowRootOf } from './shadowRootOf.ts';

/**
 * Calls `visit` for every element under `root` in tree order; what is in a shadow root comes in place of its
 * host's children, which follow it. Answer `false` to leave out what is inside an element.
 */
export function walkElements(
  root: Document | ShadowRoot | Element,
  visit: (element: Element) => unknown,
): void {
  let element = root.firstElementChild;
  while (element) {
    if (visit(element) !== false) {
      const shadow = shadowRootOf(element);
      if (shadow) walkElements(shadow, visit);
      if (element.firstElementChild) {
        element = element.firstElementChild;
        continue;
      }
    }
    while (element && !element.nextElementSibling) {
      const parent: Element | null = element.parentElement;
      element = parent && parent !== root ? parent : null;
    }
    element = element?.nextElementSibling ?? null;
  }
}
