import type { Control } from './Control.ts';
import { controlKind } from './controlKind.ts';
import { controlledList } from './controlledList.ts';
import { holds } from './holds.ts';
import { isOpen } from './isOpen.ts';
import { isSeen } from './isSeen.ts';
import { walkElements } from './walkElements.ts';

const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
/** Editors' own helpers, which look like inputs and are not. */
const HELPERS =
  '.ql-clipboard,.ql-tooltip *,.ck-widget__type-around *,.cke_dialog *,.tox-dialog *,[aria-hidden=true]';

function isTicked(element: Element): boolean {
  const type = (element as HTMLInputElement).type;
  return type === 'radio' || type === 'checkbox';
}

/** Seen itself, or a hidden tick box whose label stands in for it. */
function isReachable(element: Element): boolean {
  if (isSeen(element)) return true;
  const labels = (element as HTMLInputElement).labels;
  return isTicked(element) && labels !== null && labels !== undefined && [...labels].some(isSeen);
}

/** All inputs a person can fill in now, in the order of the page. `hidden` collects the selects and text areas that kits hide behind their own. */
export function findControls(root: Document | ShadowRoot, hidden: Element[]): Control[] {
  const controls: Control[] = [];
  let heading: Element | undefined;
  walkElements(root, (element) => {
    const name = element.localName;
    if (
      name === 'div' ||
      name === 'span' ||
      name === 'label' ||
      name === 'td' ||
      name === 'tr' ||
      name === 'option'
    ) {
      if (
        !element.hasAttribute('role') &&
        !element.hasAttribute('contenteditable') &&
        !element.hasAttribute('tabindex')
      )
        return name !== 'option';
    }
    if (HEADINGS.has(name)) heading = element;
    const kind = controlKind(element);
    if (kind === undefined) return true;
    if (kind === 'select' || kind === 'multi-select' || kind === 'multiline') {
      if (isTucked(element)) {
        // One without options is there for the sake of form data only.
        const empty = element.localName === 'select' && (element as HTMLSelectElement).options.length === 0;
        if (!empty && element.parentElement && isSeen(element.parentElement)) hidden.push(element);
        return false;
      }
    } else if (!isReachable(element)) return kind !== 'rich-text';
    if (element.matches(HELPERS) && !isTicked(element)) return true;
    if (!isOpen(element)) return false;
    controls.push({ element, kind, heading });
    return kind !== 'rich-text' && kind !== 'select' && kind !== 'listbox' && kind !== 'multi-listbox';
  });
  const comboboxes = controls.filter(({ kind }) => kind === 'combobox').map(({ element }) => element);
  return controls.filter(({ element, kind }, at) => {
    // The popup of a combobox is no field of its own.
    const popup = (one: Element): boolean =>
      one.contains(element) || controlledList(one)?.contains(element) === true;
    if (kind.endsWith('listbox') && comboboxes.some(popup)) return false;
    return !isWrapper(element, controls[at + 1]?.element);
  });
}

/** A role on an element around a native input says the same thing twice: the input counts. */
function isWrapper(element: Element, next: Element | undefined): boolean {
  if (next === undefined || element.localName === 'input' || element === next || !holds(element, next))
    return false;
  return next.getAttribute('role') !== 'listbox';
}

/** Not to be seen, or kept a pixel wide for the sake of a library that draws its own. */
function isTucked(element: Element): boolean {
  if (!isSeen(element) || (element as HTMLElement).hidden) return true;
  if (element.getAttribute('aria-hidden') === 'true' || /hidden/i.test(element.className)) return true;
  return element.getAttribute('tabindex') === '-1' && (element as HTMLElement).offsetWidth <= 2;
}
