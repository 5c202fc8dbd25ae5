import type { Field } from '../../src/forms/Field.ts';
import { judgePage } from '../../src/forms/person/judgePage.ts';
import type { Person } from '../../src/forms/person/Person.ts';
import { placeText } from '../../src/forms/person/placeText.ts';
import { textPlaces } from '../../src/forms/person/textPlaces.ts';
import { fieldText } from './fieldText.ts';
import { pointAt } from './pointAt.ts';

/** A place of the page that shows something: a text, or a field and what it holds. */
export interface PersonTarget {
  element: Element;
  field?: Field;
  said: string;
}

/** Nearer to the first of a keyboard's walk: what shows the client of the note, in part or whole. */
const order = { match: 0, doubt: 1, mismatch: 2, unknown: 2 } as const;

/** Lets the worker show where the page says whose it is. */
export function pointAtPerson(
  fields: readonly Field[],
  client: Person,
  signal: AbortSignal,
): Promise<PersonTarget | undefined> {
  const held = fields.flatMap((field): PersonTarget[] => {
    const said = fieldText(field.value).trim().slice(0, 200);
    return said === '' ? [] : [{ element: field.element, field, said }];
  });
  const texts = textPlaces(document).map((element): PersonTarget => ({ element, said: placeText(element) }));
  const targets = [...held, ...texts]
    .map((target) => ({ target, place: order[judgePage([target.said], client)] }))
    .sort((a, b) => a.place - b.place)
    .map(({ target }) => target);
  return pointAt(
    {
      targets,
      elements: ({ element }) => [element],
      prompt: 'Click the client’s name or case number. Tab and Enter work too; Escape stops.',
      ask: ({ said }) => `This page is for “${said}”? Click, or press Enter. Escape stops.`,
    },
    signal,
  );
}
