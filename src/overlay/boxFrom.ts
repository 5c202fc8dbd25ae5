import { isBoxElement } from './isBoxElement.ts';

/** The text box in which an event happened, also inside open shadow roots. */
export function boxFrom(event: Event): HTMLElement | undefined {
  return event.composedPath().find(isBoxElement);
}
