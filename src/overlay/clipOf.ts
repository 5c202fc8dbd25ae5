import type { Rect } from './Rect.ts';

/** What of a rectangle of an element the elements around it let be seen, or `undefined` for nothing of it. */
export function clipOf(element: Element, rect: Rect): Rect | undefined {
  const view = element.ownerDocument.documentElement;
  let { left, top, right, bottom } = rect;
  left = Math.max(left, 0);
  top = Math.max(top, 0);
  right = Math.min(right, view.clientWidth);
  bottom = Math.min(bottom, view.clientHeight);
  let fixed = false;
  for (let part: Element | null = element; part && part !== view; part = around(part)) {
    const style = getComputedStyle(part);
    // What is fixed is not cut off by what it stands in.
    if (part !== element && !fixed && style.overflow !== 'visible' && part !== view.ownerDocument.body) {
      const outer = part.getBoundingClientRect();
      left = Math.max(left, outer.left + part.clientLeft);
      top = Math.max(top, outer.top + part.clientTop);
      right = Math.min(right, outer.right);
      bottom = Math.min(bottom, outer.bottom);
    }
    fixed ||= style.position === 'fixed';
  }
  return left < right && top < bottom ? { left, top, right, bottom } : undefined;
}

/** The element that an element is laid out in: across slots and shadow roots. */
function around(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
