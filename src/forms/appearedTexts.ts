import { isSeen } from './isSeen.ts';
import { squash } from './squash.ts';
import { walkElements } from './walkElements.ts';

/**
 * The innermost elements with text that have appeared on the page since `before` was taken: the options of a list
 * whose kit gives them no role, or gives it to others that nobody sees.
 */
export function appearedTexts(root: Document, before: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  walkElements(root, (element) => {
    if (!isSeen(element)) return false;
    if (before.has(element) || element.childElementCount > 0) return true;
    const text = squash(element.textContent ?? '');
    if (text !== '' && text.length < 200 && hasSize(element)) found.push(element);
    return true;
  });
  return found;
}

function hasSize(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const list = element.closest('[role=listbox]')?.getBoundingClientRect();
  return width > 1 && height > 1 && (!list || list.height > 1);
}
