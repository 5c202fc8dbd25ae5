import type { Field } from '../../src/forms/Field.ts';
import { pointAt } from './pointAt.ts';

/** Lets the worker show which field is meant. */
export function pointAtField(
  fields: readonly Field[],
  label: string,
  signal: AbortSignal,
): Promise<Field | undefined> {
  return pointAt(
    {
      targets: fields,
      elements: ({ element, parts }) => [element, ...(parts ?? [])],
      prompt: `Click the field for “${label}”. Tab and Enter work too; Escape stops.`,
      ask: (field) => `“${label}” goes to “${field.label}”? Click, or press Enter. Escape stops.`,
    },
    signal,
  );
}
