import type { Field } from '../../src/forms/Field.ts';

/** A field for tests of the pure parts: an element that answers to attributes and no more. */
export function fieldOf(
  label: string,
  kind = 'text',
  more: Partial<Field> & { attributes?: Record<string, string> } = {},
): Field {
  const { attributes = {}, ...rest } = more;
  const element = {
    id: attributes.id ?? '',
    getAttribute: (name: string) => attributes[name] ?? null,
  } as unknown as Element;
  return { element, label, kind, required: false, value: '', ...rest };
}
