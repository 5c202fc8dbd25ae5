import type { Field } from './Field.ts';
import { holdsOption } from './holdsOption.ts';
import { isOn } from './isOn.ts';
import { optionIndexes } from './optionIndexes.ts';
import { readField } from './readField.ts';
import type { SectionValue } from './SectionValue.ts';
import { sameMarks } from './sameMarks.ts';
import { squash } from './squash.ts';
import { textFor } from './textFor.ts';
import { understoodOtherwise } from './understoodOtherwise.ts';
import { wantedOptions } from './wantedOptions.ts';
import { yesNo } from './yesNo.ts';

function lines(text: string): string {
  return text
    .split(/\n/)
    .map(squash)
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether a field, read back from the page, holds the value: dates compared as dates, options as options. */
export function holdsValue(field: Field, value: SectionValue): boolean {
  const now = readField(field);
  const text = textFor(value, field);
  switch (field.kind) {
    case 'rich-text':
      return now === lines(text);
    case 'date':
      return now === text && !(text !== '' && !field.parts && understoodOtherwise(field, text));
    case 'time':
      return now === text.slice(0, 5) || now === text;
    case 'datetime':
      return String(now).replace(' ', 'T').startsWith(text.replace(' ', 'T'));
    case 'number':
      return text === '' ? now === '' : now !== '' && Number(now) === Number(text);
    case 'checkbox':
    case 'switch':
      return now === yesNo(value.value);
    case 'combobox':
    case 'multi-combobox':
    case 'tags': {
      const wanted = wantedOptions(value);
      return wanted.length === 0 ? String(now) === '' : wanted.every((option) => holdsOption(field, option));
    }
    case 'select':
    case 'radio':
    case 'listbox':
    case 'multi-select':
    case 'multi-listbox':
    case 'checkboxes':
      return holdsChosen(
        field,
        value,
        typeof now === 'string' ? (now === '' ? [] : [now]) : (now as string[]),
      );
    case 'text':
      return (
        now === text || (text !== '' && sameMarks(String(now), text) && field.element.localName === 'input')
      );
    default:
      return now === text;
  }
}

function holdsChosen(field: Field, value: SectionValue, now: string[]): boolean {
  const options = field.options ?? [];
  const wanted = optionIndexes(value, options)?.map((at) => options[at]);
  if (!wanted) return false;
  if (field.kind === 'checkboxes' && typeof value.value === 'boolean') {
    const own = (field.parts ?? []).find((_, at) => options[at] === value.label);
    if (own) return isOn(own) === value.value;
  }
  return wanted.length === now.length && wanted.every((option) => now.includes(option ?? ''));
}
