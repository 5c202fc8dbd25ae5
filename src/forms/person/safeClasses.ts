import { isLabelText } from './isLabelText.ts';

/** The classes of an element that only label, sorted: at most 10. */
export function safeClasses(element: Element): string[] {
  return [...element.classList].filter(isLabelText).sort().slice(0, 10);
}
