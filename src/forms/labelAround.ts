import { cleanLabel } from './cleanLabel.ts';
import { ownText } from './ownText.ts';

/** The `<label>` that an element stands in. The browser tells that of a custom element to that element alone. */
export function labelAround(element: Element): string {
  const around = element.closest('label');
  return around ? cleanLabel(ownText(around, element)) : '';
}
