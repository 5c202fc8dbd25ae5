import type { Assignment } from './Assignment.ts';
import type { Field } from './Field.ts';
import { fitOption } from './fitOption.ts';
import { isDate } from './isDate.ts';
import { isTime } from './isTime.ts';
import type { SectionValue } from './SectionValue.ts';
import { textFor } from './textFor.ts';
import { yesNo } from './yesNo.ts';

type Fit = Assignment['fit'];

function fitText(value: SectionValue, field: Field): Fit {
  const text = textFor(value, field);
  if (field.maxLength !== undefined && text.length > field.maxLength) return 'too-long';
  if (field.maxWords !== undefined && (text.match(/\S+/g)?.length ?? 0) > field.maxWords) return 'too-long';
  const type = field.element.getAttribute?.('type');
  if (text !== '' && type === 'email' && !/^\S+@\S+$/.test(text)) return 'wrong-format';
  return 'fits';
}

function fitNumber(value: SectionValue, field: Field): Fit {
  const text = textFor(value, field);
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return text === '' ? 'fits' : 'wrong-format';
  const number = Number(text);
  for (const [names, outside] of [
    [['min', 'aria-valuemin'], (limit: number) => number < limit],
    [['max', 'aria-valuemax'], (limit: number) => number > limit],
  ] as const) {
    const limit = names.map((name) => field.element.getAttribute?.(name)).find((said) => said);
    if (limit && outside(Number(limit))) return 'wrong-format';
  }
  return 'fits';
}

function fitDay(value: SectionValue, field: Field): Fit {
  const text = textFor(value, field);
  if (text === '') return 'fits';
  if (!isDate(text)) return 'wrong-format';
  const { min, max } = field.element as HTMLInputElement;
  const native = field.element.getAttribute?.('type') === 'date';
  return native && ((min && text < min) || (max && text > max)) ? 'wrong-format' : 'fits';
}

/** Whether a field can take a value whole and unchanged, and if not, why. */
export function fitOf(value: SectionValue, field: Field): Fit {
  switch (field.kind) {
    case 'number':
      return fitNumber(value, field);
    case 'date':
      return fitDay(value, field);
    case 'time':
      return isTime(textFor(value, field)) || textFor(value, field) === '' ? 'fits' : 'wrong-format';
    case 'datetime':
      return /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(textFor(value, field)) ? 'fits' : 'wrong-format';
    case 'checkbox':
    case 'switch':
      return yesNo(value.value) === undefined ? 'no-such-option' : 'fits';
    case 'select':
    case 'multi-select':
    case 'radio':
    case 'checkboxes':
    case 'listbox':
    case 'multi-listbox':
    case 'combobox':
    case 'multi-combobox':
      return fitOption(value, field);
    default:
      return fitText(value, field);
  }
}
