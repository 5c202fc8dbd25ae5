import { nearbyText } from '../nearbyText.ts';
import { isLabelText } from './isLabelText.ts';

/** The label beside a text, in lower case, where it is one that only labels; else empty. */
export function labelBeside(element: Element): string {
  const own = element.getAttribute('aria-label') ?? '';
  const label = (isLabelText(own) ? own : nearbyText(element)).replace(/[\s:#]+$/, '').toLowerCase();
  return isLabelText(label) ? label : '';
}
