import { type Assignment, assignFields } from '../../src/forms/assignFields.ts';
import { describeFields, type Field } from '../../src/forms/describeFields.ts';
import type { Person } from '../../src/forms/person/Person.ts';
import { rememberField } from '../../src/forms/rememberField.ts';
import type { SectionValue } from '../../src/forms/SectionValue.ts';
import { undoWrites } from '../../src/forms/undoWrites.ts';
import { type WriteResult, writeFields } from '../../src/forms/writeFields.ts';
import type { PortalMap } from '../../src/kit/PortalMap.ts';
import { fieldText } from './fieldText.ts';
import { formName } from './formName.ts';
import type { AnchorsAnswer, FieldResult, HeldAnswer, PreviewAnswer, PreviewRow } from './messages.ts';
import { PagePerson } from './PagePerson.ts';

/** The form of this page, between looking at it and the undo of a fill. */
export class PageForm {
  #fields: Field[] = [];
  /** Field → its name in messages. Kept over looks, so that a name goes on meaning the same field. */
  readonly #ids = new WeakMap<Element, string>();
  #next = 1;
  #written: WriteResult[] = [];
  readonly #person = new PagePerson();

  /** Looks at the page anew, and says which value would go where. Writes nothing. */
  preview(values: SectionValue[], map?: PortalMap): PreviewAnswer {
    this.#fields = describeFields(document);
    const assignments = assignFields(values, this.#fields, map === undefined ? {} : { map });
    const byField = new Map(assignments.map((assignment) => [assignment.field, assignment]));
    const owned = assignments.filter(({ value }) => value.key === 'client-name' || value.key === 'client-id');
    this.#person.watch(
      map?.person,
      owned.map(({ field }) => field),
    );
    const { title } = document;
    return {
      person: this.#person.look(this.#fields),
      page: {
        origin: location.origin,
        form: formName(location.pathname),
        title: title.slice(0, 200),
        fields: this.#fields.length,
      },
      rows: this.#fields.map((field) => this.#row(field, byField.get(field))),
    };
  }

  #row(field: Field, assignment: Assignment | undefined): PreviewRow {
    const current = fieldText(field.value);
    return {
      fieldId: this.#idOf(field),
      label: field.label.slice(0, 200),
      kind: field.kind,
      required: field.required,
      current: current.slice(0, 500),
      ...(field.options === undefined ? {} : { options: field.options.slice(0, 500) }),
      ...(field.maxLength === undefined ? {} : { maxLength: field.maxLength }),
      ...(assignment === undefined ? {} : { section: assignment.value.key }),
      confidence: assignment?.confidence ?? 0,
      fit: assignment?.fit ?? 'fits',
      wouldOverwrite: isOccupied(field, current, assignment),
    };
  }

  #idOf(field: Field): string {
    const known = this.#ids.get(field.element);
    if (known !== undefined) return known;
    const id = `f${this.#next++}`;
    this.#ids.set(field.element, id);
    return id;
  }

  get fields(): readonly Field[] {
    this.#fields = describeFields(document);
    return this.#fields;
  }

  idOf(field: Field): string {
    return this.#idOf(field);
  }

  #find(fieldId: string): Field | undefined {
    return this.#fields.find((field) => this.#ids.get(field.element) === fieldId);
  }

  /** Whether the page, as it is now, may be filled for that person. */
  isFor(client: Person, confirmed: string): boolean {
    return this.#person.allows(this.#person.look(describeFields(document)), client, confirmed);
  }

  /** Writes, and says of each field what became of it, whatever happens to the page meanwhile. */
  async fill(
    wanted: readonly { fieldId: string; value: SectionValue }[],
    written: (fieldId: string) => void,
  ): Promise<FieldResult[]> {
    const known: Assignment[] = [];
    const gone: FieldResult[] = [];
    for (const { fieldId, value } of wanted) {
      const field = this.#find(fieldId);
      if (field === undefined) {
        gone.push({
          fieldId,
          label: value.label,
          stuck: false,
          problem: 'The field is no longer on the page.',
        });
      } else known.push({ field, value, confidence: 1, fit: 'fits' });
    }
    this.#written = await writeFields(known, ({ field }) => written(this.#idOf(field)));
    return [...this.#results(this.#written), ...gone];
  }

  async undo(): Promise<FieldResult[]> {
    return this.#results(await undoWrites(this.#written));
  }

  #results(results: readonly WriteResult[]): FieldResult[] {
    return results.map(({ field, stuck, problem }) => ({
      fieldId: this.#idOf(field),
      label: field.label,
      stuck,
      ...(problem === undefined ? {} : { problem }),
    }));
  }

  /** What these fields hold now, as text of at most 200,000 characters. */
  held(fieldIds: readonly string[]): HeldAnswer['held'] {
    const wanted = new Set(fieldIds);
    return this.fields.flatMap((field) => {
      const fieldId = this.#idOf(field);
      return wanted.has(fieldId) ? [{ fieldId, text: fieldText(field.value).slice(0, 200_000) }] : [];
    });
  }

  anchors(matches: readonly { section: string; fieldId: string }[]): AnchorsAnswer {
    return {
      anchors: matches.flatMap(({ section, fieldId }) => {
        const field = this.#find(fieldId);
        return field === undefined ? [] : [{ section, anchor: rememberField(field, this.#fields) }];
      }),
    };
  }
}

/** Whether something stands in a field that a fill would replace: a tick or a choice made counts, "no" does not. */
function isOccupied(field: Field, current: string, assignment: Assignment | undefined): boolean {
  if (current === '' || field.value === false) return false;
  if (assignment === undefined) return false;
  if (field.kind === 'select' && field.options?.[0] === current) return false;
  return current !== fieldText(assignment.value.value);
}
