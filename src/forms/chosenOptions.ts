import { controlledList } from './controlledList.ts';
import { isOn } from './isOn.ts';
import { listOptions } from './listOptions.ts';
import { optionLabel } from './optionLabel.ts';

/**
 * The options that a list for several choices marks as chosen, also while it is closed. Empty for a list of one
 * choice: there the mark may only say which option the keyboard is on.
 */
export function chosenOptions(combobox: Element): string[] {
  const list = controlledList(combobox);
  if (list?.getAttribute('aria-multiselectable') !== 'true') return [];
  const root = combobox.getRootNode();
  const inList = listOptions(list);
  const options = inList.length === 0 && root instanceof ShadowRoot ? listOptions(root.host) : inList;
  return options.filter(isOn).map(optionLabel);
}
