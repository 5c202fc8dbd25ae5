import { parentOf } from './parentOf.ts';

/** The popup list that a combobox, or an element close around it, says it controls. */
export function controlledList(combobox: Element): Element | undefined {
  let at: Element | null = combobox;
  for (let level = 0; at && level < 3; level++, at = parentOf(at)) {
    for (const attribute of ['aria-controls', 'aria-owns']) {
      for (const id of (at.getAttribute(attribute) ?? '').split(/\s+/)) {
        if (id === '') continue;
        const root = at.getRootNode() as Document | ShadowRoot;
        const list = root.getElementById?.(id) ?? at.ownerDocument.getElementById(id);
        if (list && !list.contains(combobox)) return list;
      }
    }
  }
  return undefined;
}
