import type { Field } from './Field.ts';
import { isOpen } from './isOpen.ts';

/** Why a field can't be written now, in one plain sentence; `undefined` when it can. */
export function obstacle(field: Field): string | undefined {
  if (!field.element.isConnected) return 'The field is no longer on the page.';
  if (!(field.parts ?? [field.element]).some(isOpen))
    return 'The page does not let this field be changed now.';
  return undefined;
}
