import type { Field } from '../../src/forms/Field.ts';
import { findField } from '../../src/forms/findField.ts';
import { findPlace } from '../../src/forms/person/findPlace.ts';
import { judgePage, type PageVerdict } from '../../src/forms/person/judgePage.ts';
import type { Person } from '../../src/forms/person/Person.ts';
import { placeText } from '../../src/forms/person/placeText.ts';
import type { PagePlace } from '../../src/kit/PagePlace.ts';
import { fieldText } from './fieldText.ts';
import type { PersonAnswer } from './messages.ts';

/** Whose page this is: what it shows where the portal map says, and in its own fields for name and number. */
export class PagePerson {
  /** This loading of the page; another one must be confirmed anew. */
  readonly #loading = [...crypto.getRandomValues(new Uint32Array(4))].join('-');
  #place: PagePlace | undefined;
  #fields: readonly Element[] = [];

  /** `owned`: the fields that are for the client's name and number. */
  watch(place: PagePlace | undefined, owned: readonly Field[]): void {
    this.#place = place;
    this.#fields = owned.map(({ element }) => element);
  }

  /** What the page shows now. */
  look(fields: readonly Field[]): PersonAnswer {
    const place = this.#place === undefined ? undefined : textOf(this.#place, fields);
    const held = fields.flatMap((field) => {
      if (!this.#fields.includes(field.element)) return [];
      const text = fieldText(field.value).trim().slice(0, 200);
      return text === '' || (field.kind === 'select' && field.options?.[0] === text) ? [] : [text];
    });
    const said = [...new Set([...(place ? [place] : []), ...held])];
    return {
      said,
      lost: this.#place !== undefined && place === undefined,
      page: JSON.stringify([this.#loading, location.href, said]),
    };
  }

  /** Whether this page may be filled for that person; `confirmed`: the page that the worker has vouched for. */
  allows(now: PersonAnswer, client: Person, confirmed: string): boolean {
    const verdict: PageVerdict = judgePage(now.said, client);
    return verdict === 'match' || (verdict !== 'mismatch' && confirmed === now.page);
  }
}

function textOf(place: PagePlace, fields: readonly Field[]): string | undefined {
  if ('field' in place) {
    const field = findField(place.field, [...fields]);
    return field && fieldText(field.value).trim().slice(0, 200);
  }
  const element = findPlace(place);
  return element && placeText(element);
}
