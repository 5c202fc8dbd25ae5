import { CONTROLS } from './CONTROLS.ts';
import { parentOf } from './parentOf.ts';
import { squash } from './squash.ts';

const POPUP =
  '.menu,.default.text,[role=listbox],[role=menu],[role=dialog],label,legend,style,script,select,svg,button[aria-label],[aria-live],[role=alert],[hidden],[aria-hidden=true],[class*=__label],[class*=placeholder]:not([class*=selected]):not([class*=value]),[class*=placeholder].is-transparent,[class*=helper],[class*=error],[class*=message],[class*=floating-label],[class*=field-label],[class*=form-label],[class*=form-item-label]';

/** What is told to screen readers of a list of several. */
const COUNT = /^(?:no|\d+) (?:options?|items?) selected$/i;

function textIn(node: Node, into: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = squash(child.nodeValue ?? '');
      // The cross on a chip is no text.
      if (/[\p{L}\p{N}]/u.test(text) && !COUNT.test(text)) into.push(text);
    } else if (child.nodeType === 1 && !(child as Element).matches(POPUP)) textIn(child, into);
  }
}

/**
 * What a combobox shows as chosen: its own text, or the texts that the kit draws around its input
 * (chips, a single value), one entry each. Placeholders, labels and the popup are left out.
 */
export function shownText(element: Element): string[] {
  const input = element as HTMLInputElement;
  if (element.localName !== 'input') {
    const texts: string[] = [];
    textIn(element, texts);
    return texts.length > 0 || element.localName !== 'button' ? texts : besideButton(element);
  }
  const value = squash(input.value);
  if (value !== '') return COUNT.test(value) ? [] : [value];
  let around: Element = element;
  for (let level = 0; level < 4; level++) {
    const outer = parentOf(around);
    if (!outer || outer.querySelectorAll(CONTROLS).length > 2 || outer.localName === 'form') break;
    around = outer;
    const texts: string[] = [];
    textIn(around, texts);
    if (texts.length > 0) return texts;
  }
  return [];
}

/** A button that lies over the text it opens the list for: the text is hidden from screen readers, which hear the button. */
function besideButton(button: Element): string[] {
  const texts: string[] = [];
  for (const beside of parentOf(button)?.children ?? []) {
    if (beside === button || beside.localName.includes('-') || beside.matches('svg,label,[class*=label]'))
      continue;
    const text = squash(beside.textContent ?? '');
    if (/[\p{L}\p{N}]/u.test(text) && !/placeholder/.test(beside.getAttribute('class') ?? ''))
      texts.push(text);
  }
  return texts;
}
