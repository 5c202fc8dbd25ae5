import { ownText } from './ownText.ts';

/** Texts of the elements that an attribute such as `aria-labelledby` names, but for the element itself. */
export function textOfIds(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute);
  if (!ids) return '';
  const isBox =
    element.localName === 'button' || /^(?:combobox|textbox)$/.test(element.getAttribute('role') ?? '');
  const root = element.getRootNode() as Document | ShadowRoot;
  const texts: string[] = [];
  for (const id of ids.split(/\s+/)) {
    const named = id === '' ? null : root.getElementById?.(id);
    // A box that names itself by what it shows says nothing of its label; a group names itself by a part of it.
    if (!named || named === element || (element.contains(named) && isBox)) continue;
    const text = ownText(named);
    if (text) texts.push(text);
  }
  return texts.join(' ');
}
