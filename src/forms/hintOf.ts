import { nearbyText } from './nearbyText.ts';
import { squash } from './squash.ts';
import { textOfIds } from './textOfIds.ts';

/** What the page says about an input beside its label: described-by text, placeholder, title, and what follows it. */
export function hintOf(element: Element): string {
  const said = [
    textOfIds(element, 'aria-describedby'),
    element.getAttribute('placeholder') ?? '',
    element.getAttribute('title') ?? '',
    element.localName === 'input' && element.parentElement
      ? nearbyText(element, 'after', element.parentElement)
      : '',
  ];
  return squash(said.join(' ')).slice(0, 500);
}
