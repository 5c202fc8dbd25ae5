import { holds } from './holds.ts';
import { parentOf } from './parentOf.ts';

/** The innermost element around all of these, also across shadow roots; an element alone is its own. */
export function commonAncestor(elements: Element[]): Element | null {
  let at: Element | null = elements[0] ?? null;
  while (at && !elements.every((element) => holds(at as Element, element))) at = parentOf(at);
  return at;
}
