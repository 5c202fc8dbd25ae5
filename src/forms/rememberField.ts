import type { FieldAnchor } from '../kit/FieldAnchor.ts';
import type { Field } from './Field.ts';
import { looksAlike } from './looksAlike.ts';

const LONGEST = 500;

function short(text: string | null | undefined): string | undefined {
  return text ? text.slice(0, LONGEST) : undefined;
}

/** How to find this field again when the page has changed: as plain JSON, without anything that was typed into it. */
export function rememberField(field: Field, fields: Field[]): FieldAnchor {
  const at = fields.indexOf(field);
  const twins = fields.filter((other) => looksAlike(other, field));
  const { element } = field;
  const marks = {
    group: short(field.group),
    name: short(element.getAttribute('name')),
    id: short(element.id),
    autocomplete: short(element.getAttribute('autocomplete')),
    before: short(fields[at - 1]?.label),
    after: short(fields[at + 1]?.label),
  };
  const anchor: FieldAnchor = {
    label: field.label.slice(0, LONGEST),
    kind: field.kind,
    nth: Math.max(0, twins.indexOf(field)),
    of: Math.max(1, twins.length),
  };
  for (const [mark, text] of Object.entries(marks)) if (text) Object.assign(anchor, { [mark]: text });
  if (field.options) anchor.options = field.options.slice(0, 50).map((option) => option.slice(0, LONGEST));
  return anchor;
}
