import { dateFormatOf } from './dateFormatOf.ts';
import type { Field } from './Field.ts';
import { parseDate } from './parseDate.ts';

/** Whether something near the box, such as a kit's hidden input, says that another day was understood. */
export function understoodOtherwise(field: Pick<Field, 'element' | 'label' | 'hint'>, iso: string): boolean {
  let around = field.element.parentElement;
  for (let level = 0; around && level < 3; level++, around = around.parentElement) {
    if (around.querySelectorAll('input:not([type=hidden]),select,textarea').length > 2) return false;
    for (const input of around.querySelectorAll('input')) {
      if (input === field.element || !/^\d{4}-\d{2}-\d{2}/.test(input.value)) continue;
      return parseDate(input.value.slice(0, 10), dateFormatOf(field).order) !== iso;
    }
  }
  return false;
}
