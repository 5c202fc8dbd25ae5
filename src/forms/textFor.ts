import type { Field } from './Field.ts';
import { lineOf } from './lineOf.ts';
import type { SectionValue } from './SectionValue.ts';

/** A value as the text that a field takes: line ends become spaces where the field has one line only. */
export function textFor(value: SectionValue, field: Pick<Field, 'kind'>): string {
  const text = lineOf(value);
  if (field.kind === 'multiline' || field.kind === 'rich-text') return text;
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
