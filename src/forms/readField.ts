import { boxText } from './boxText.ts';
import { chosenTexts } from './chosenTexts.ts';
import { dateFormatOf } from './dateFormatOf.ts';
import { datePartsValue } from './datePartsValue.ts';
import type { Field } from './Field.ts';
import { isOn } from './isOn.ts';
import { listOptions } from './listOptions.ts';
import { optionLabel } from './optionLabel.ts';
import { parseDate } from './parseDate.ts';
import { parseTime } from './parseTime.ts';
import { richText } from './richText.ts';
import { selectOptions } from './selectOptions.ts';
import { squash } from './squash.ts';
import { timePartsValue } from './timePartsValue.ts';

type Readable = Pick<Field, 'element' | 'parts' | 'kind' | 'label' | 'hint'>;

/** What a field holds now, in the words of a note: ISO date, 24 h time, option or options, yes or no, text. */
export function readField(field: Readable): string | string[] | boolean {
  const { element, parts, kind } = field;
  switch (kind) {
    case 'rich-text':
      return richText(element);
    case 'date': {
      if (parts) return datePartsValue(parts);
      const text = boxText(element);
      return text === '' ? '' : (parseDate(text, dateFormatOf(field).order) ?? text);
    }
    case 'time': {
      if (parts) return timePartsValue(parts);
      const text = boxText(element);
      return parseTime(text) ?? text;
    }
    case 'select': {
      const select = element as HTMLSelectElement;
      const chosen = selectOptions(select).find((option) => option.selected);
      return chosen ? squash(chosen.text) : '';
    }
    case 'multi-select':
      return selectOptions(element as HTMLSelectElement)
        .filter((option) => option.selected)
        .map((option) => squash(option.text));
    case 'radio': {
      const on = (parts ?? [element]).find(isOn);
      return on ? optionLabel(on) : '';
    }
    case 'checkboxes':
      return (parts ?? [element]).filter(isOn).map(optionLabel);
    case 'checkbox':
    case 'switch':
      return isOn(element);
    case 'listbox':
    case 'multi-listbox': {
      const chosen = listOptions(element).filter(isOn).map(optionLabel);
      return kind === 'listbox' ? (chosen[0] ?? '') : chosen;
    }
    case 'combobox':
      return chosenTexts(element).join(' ');
    case 'multi-combobox':
    case 'tags':
      return chosenTexts(element);
    default:
      return boxText(element);
  }
}
