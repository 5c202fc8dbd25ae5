import { chosenTexts } from './chosenTexts.ts';
import { editorOf } from './editorOf.ts';
import type { Field } from './Field.ts';
import { isOn } from './isOn.ts';
import { listOptions } from './listOptions.ts';
import { partText } from './partText.ts';
import type { Snapshot } from './Snapshot.ts';

function one(element: Element, kind: string): Snapshot[number] {
  if (kind === 'rich-text') return editorOf(element).innerHTML;
  if (element.localName === 'select')
    return [...(element as HTMLSelectElement).selectedOptions].map((option) => option.index);
  if (kind === 'radio' || kind === 'checkboxes' || kind === 'checkbox' || kind === 'switch')
    return isOn(element);
  if (kind === 'combobox' || kind === 'multi-combobox' || kind === 'tags') return chosenTexts(element);
  if (kind === 'listbox' || kind === 'multi-listbox')
    return listOptions(element).flatMap((option, at) => (isOn(option) ? [at] : []));
  if (element.localName === 'input' || element.localName === 'textarea')
    return (element as HTMLInputElement).value;
  return partText(element);
}

/** Takes down what a field holds, so that undo can put it back to the byte. */
export function takeSnapshot(field: Pick<Field, 'element' | 'parts' | 'kind'>): Snapshot {
  if (field.kind === 'rich-text') return [one(field.element, field.kind)];
  return (field.parts ?? [field.element]).map((element) => one(element, field.kind));
}
