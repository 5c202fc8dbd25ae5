import { isLabelText } from './isLabelText.ts';

/** What a page says of its person, in one line, without the labels before it. */
export function shownPerson(said: readonly string[]): string {
  return said
    .map((text) => {
      const [label = '', ...rest] = text.split(':');
      return rest.length > 0 && isLabelText(label) ? rest.join(':').trim() : text;
    })
    .filter((text) => text !== '')
    .join(', ');
}
