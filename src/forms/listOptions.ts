import { walkElements } from './walkElements.ts';

/** The options inside a list, in order; also those that kits put into shadow roots. */
export function listOptions(list: Element): Element[] {
  const options: Element[] = [];
  walkElements(list, (element) => {
    const role = element.getAttribute('role');
    if (role !== 'option' && role !== 'menuitemradio' && role !== 'menuitemcheckbox' && role !== 'treeitem')
      return true;
    options.push(element);
    return false;
  });
  return options;
}
