import { deepActive } from './deepActive.ts';
import { isBoxElement } from './isBoxElement.ts';
import type { OverlayOptions } from './OverlayOptions.ts';

/** The text box in which an event happened. A closed shadow root hides its own: there, the one with the keyboard. */
export function boxFrom(event: Event, shadowRootOf: OverlayOptions['shadowRootOf']): HTMLElement | undefined {
  const path = event.composedPath();
  const found = path.find(isBoxElement);
  if (found) return found;
  const [target] = path as (Partial<Element> | undefined)[];
  if (target?.nodeType !== 1) return undefined;
  const root = shadowRootOf(target as Element);
  const active = root && deepActive(root, shadowRootOf);
  return isBoxElement(active) ? active : undefined;
}
