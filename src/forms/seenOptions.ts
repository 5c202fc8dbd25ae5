import { controlledList } from './controlledList.ts';
import { isSeen } from './isSeen.ts';
import { listOptions } from './listOptions.ts';

/** The options a person sees now: of the list that the combobox controls, else of any list on the page. */
export function seenOptions(combobox: Element): Element[] {
  const list = controlledList(combobox);
  if (list) {
    const own = listOptions(list).filter(isThere);
    if (own.length > 0) return own;
  }
  const root = combobox.getRootNode();
  if (root instanceof ShadowRoot) {
    for (let host: Element | null = root.host, level = 0; host && level < 3; level++) {
      const own = listOptions(host).filter(isThere);
      if (own.length > 0) return own;
      const outer: Node = host.getRootNode();
      host = outer instanceof ShadowRoot ? outer.host : null;
    }
  }
  return listOptions(combobox.ownerDocument.documentElement).filter(isThere);
}

/** Some kits keep a list of no size for screen readers beside the one that is shown and clicked. */
function isThere(option: Element): boolean {
  const list = option.closest('[role=listbox]');
  return isSeen(option) && (!list || list.getBoundingClientRect().height > 1);
}
