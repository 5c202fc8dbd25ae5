import { shownText } from './shownText.ts';

/** What a box shows: the value of an input, of anything else the text that is no placeholder. */
export function boxText(element: Element): string {
  if (element.localName === 'input' || element.localName === 'textarea')
    return (element as HTMLInputElement).value;
  return shownText(element).join(' ');
}
