import type { Rect } from './Rect.ts';

/** Whether something of the page's, such as a menu or a fixed header, lies over a line of a box's text. */
export function isCovered(element: HTMLElement, host: Element, { left, right, top, bottom }: Rect): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return hit !== null && hit !== element && hit !== host && !element.contains(hit);
}
