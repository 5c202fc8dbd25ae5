import type { Control } from './Control.ts';
import { cleanLabel } from './cleanLabel.ts';
import { companionOf } from './companionOf.ts';
import { EDITOR_NAME } from './EDITOR_NAME.ts';
import { editorOf } from './editorOf.ts';
import type { Field } from './Field.ts';
import { fieldOptions } from './fieldOptions.ts';
import type { Group } from './Group.ts';
import { hintOf } from './hintOf.ts';
import { labelOf } from './labelOf.ts';
import { lengthLimit } from './lengthLimit.ts';
import { namedLabel } from './namedLabel.ts';
import { nearbyText } from './nearbyText.ts';
import { optionLabel } from './optionLabel.ts';
import { ownText } from './ownText.ts';
import { parentOf } from './parentOf.ts';
import { questionLabel } from './questionLabel.ts';
import { readField } from './readField.ts';
import { refineKind } from './refineKind.ts';
import { textOfIds } from './textOfIds.ts';
import { yesNo } from './yesNo.ts';

/** What stands on the two ends of a switch. */
const BOTH = /^(?:no|off|false)\W+(?:yes|on|true)$|^(?:yes|on|true)\W+(?:no|off|false)$/i;

function editorLabel(element: Element, companion: Element | undefined): { label: string; group: string } {
  const own = namedLabel(element);
  if (own && !EDITOR_NAME.test(own)) return { label: own, group: '' };
  const behind = companion ? namedLabel(companion) : '';
  const near =
    behind ||
    labelForWrapper(element) ||
    cleanLabel(nearbyText(companion ?? element)) ||
    cleanLabel(nearbyText(element));
  return near ? { label: near, group: '' } : { ...labelOf(element), label: '' };
}

/** Labels that point at the element an editor was put into. */
function labelForWrapper(element: Element): string {
  let at = parentOf(element);
  for (let level = 0; at && level < 6; level++, at = parentOf(at)) {
    if (!at.id) continue;
    const named = namedLabel(at);
    if (named && !EDITOR_NAME.test(named)) return named;
  }
  return '';
}

function labelFor(group: Group, companion: Element | undefined): { label: string; group: string } {
  const elements = group.controls.map(({ element }) => element);
  const [first] = elements as [Element];
  if (group.kind === 'rich-text') return editorLabel(first, companion);
  if (elements.length > 1 || group.kind === 'radio') return questionLabel(elements);
  if (group.kind === 'checkbox' || group.kind === 'switch') {
    const own = optionLabel(first);
    // "Yes", or nothing, beside a lone box: the question is what it belongs to.
    if (own !== '' && yesNo(own) === undefined && !BOTH.test(own)) return { label: own, group: '' };
    const said = cleanLabel(textOfIds(first, 'aria-labelledby'));
    if (said && yesNo(said) === undefined) return { label: said, group: '' };
    const question = questionLabel(elements);
    return question.label ? question : { label: own, group: '' };
  }
  const named = namedLabel(first) || (companion ? namedLabel(companion) : '');
  return named ? { label: named, group: '' } : labelOf(first);
}

function sectionOf({ element, heading }: Control, label: string): string | undefined {
  for (
    let at = element.closest('fieldset,[role=group]');
    at;
    at = at.parentElement?.closest('fieldset,[role=group]') ?? null
  ) {
    const named = namedLabel(at);
    if (named && named !== label) return named;
  }
  const text = heading ? cleanLabel(ownText(heading)) : '';
  return text && text !== label ? text : undefined;
}

function isRequired(elements: Element[]): boolean {
  return elements.some((element) => {
    if ((element as HTMLInputElement).required || element.getAttribute('aria-required') === 'true')
      return true;
    const label = (element as HTMLInputElement).labels?.[0];
    return label ? /[*✱]\s*:?\s*$|\(required\)/iu.test(label.textContent ?? '') : false;
  });
}

/** One field, from the inputs that make it up. `hidden` loses the select or text area that turns out to lie behind it. */
export function describeField(group: Group, hidden: Set<Element>): Field {
  const elements = group.controls.map(({ element }) => element);
  const [control] = group.controls as [Control];
  const { element } = control;
  const covers = group.kind === 'text' || group.kind === 'combobox' || group.kind === 'rich-text';
  const companion = covers ? companionOf(element, hidden) : undefined;
  if (companion) hidden.delete(companion);
  const found = labelFor(group, companion);
  const hint = hintOf(element);
  const kind =
    elements.length > 1 ? group.kind : refineKind(element, group.kind, found.label, hint, companion);
  const section = found.group || sectionOf(control, found.label);
  const names = [element.getAttribute('name'), element.id, element.getAttribute('autocomplete')];
  const field: Field = { element, label: found.label, kind, required: isRequired(elements), value: '' };
  if (elements.length > 1) field.parts = elements;
  else if (element.localName === 'iframe')
    field.parts = [element, editorOf(element), ...(companion ? [companion] : [])];
  else if (companion) field.parts = [element, companion];
  if (section) field.group = section;
  if (hint && hint !== found.label) field.hint = hint;
  const name = names.filter((one) => one).join(' ');
  if (name) field.name = name;
  if (kind === 'text' || kind === 'multiline' || kind === 'rich-text' || kind === 'tags') {
    Object.assign(field, lengthLimit(element, hint));
  }
  const options = fieldOptions(field);
  if (options) field.options = options;
  field.value = readField(field);
  return field;
}
