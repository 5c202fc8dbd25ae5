import type { PagePlace } from '../../kit/PagePlace.ts';
import { elementAt } from './elementAt.ts';
import { labelBeside } from './labelBeside.ts';
import { safeClasses } from './safeClasses.ts';
import { textPlaces } from './textPlaces.ts';

type TextPlace = Exclude<PagePlace, { field: unknown }>;

/**
 * The text that was pointed at, on the page as it is now: by its place in the page where its label agrees, else the
 * only one with its id, its label or its classes. `undefined` rather than a guess.
 */
export function findPlace(place: TextPlace): Element | undefined {
  const labelled = (element: Element) => place.label === undefined || labelBeside(element) === place.label;
  const there = elementAt(place.path);
  const sameMarks = there !== undefined && (place.label !== undefined || looksAlike(there, place));
  if (there?.localName === place.tag && sameMarks && labelled(there)) return there;
  const alike = textPlaces(document).filter(({ localName }) => localName === place.tag);
  if (place.id !== undefined) {
    const named = alike.filter(({ id }) => id === place.id);
    if (named.length === 1) return named[0];
  }
  const candidates =
    place.label !== undefined
      ? alike.filter(labelled)
      : place.classes !== undefined
        ? alike.filter((element) => looksAlike(element, place))
        : [];
  return candidates.length === 1 ? candidates[0] : undefined;
}

function looksAlike(element: Element, { classes = [], id }: TextPlace): boolean {
  if (id !== undefined && element.id !== id) return false;
  return safeClasses(element).join(' ') === classes.join(' ');
}
