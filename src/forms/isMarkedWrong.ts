import { doubts } from './doubts.ts';
import type { Field } from './Field.ts';

/**
 * Whether the page says that it did not understand what its box shows: then its own state is empty, or another day.
 * Only for kinds that a page has to understand; a text it calls too short is still the text.
 */
export function isMarkedWrong(field: Pick<Field, 'element' | 'parts' | 'kind'>): boolean {
  if (field.kind !== 'date' && field.kind !== 'time' && field.kind !== 'number') return false;
  if (doubts.has(field.element)) return true;
  return (field.parts ?? [field.element]).some((element) => {
    const { validity } = element as HTMLInputElement;
    return validity?.badInput === true || (!field.parts && element.getAttribute('aria-invalid') === 'true');
  });
}
