import { CONTROLS } from './CONTROLS.ts';
import { parentOf } from './parentOf.ts';

const POPUP = /^(?:dialog|grid|true|menu)$/;
const NAMED = /select|dropdown|combo|date|picker|calendar/i;
/** What kits call the box of a list that they give no role: `n-base-selection-label`, `ui selection dropdown`. */
const ROLELESS = /(?:^|[\s_-])(?:select(?:ion|box|ed)?|dropdown|combo-?box)(?:$|[\s_-])/i;

/** Menus and bars of buttons choose no answers. */
const BARS =
  'nav,header,[role=menubar],[role=toolbar],[role=listbox],[role=grid],[role=banner],[class*=toolbar i],[class*=tox-]';

function namesAround(element: Element): string {
  let names = '';
  let at: Element | null = element;
  for (let level = 0; at && level < 4; level++, at = parentOf(at))
    names += ` ${at.localName} ${at.getAttribute('class') ?? ''} ${at.id}`;
  return names;
}

/** Whether an input stands beside the button: then the button only opens what belongs to that. */
function besideInput(button: Element): boolean {
  let at = parentOf(button);
  for (let level = 0; at && level < 2; level++, at = parentOf(at)) {
    if ([...at.querySelectorAll(CONTROLS)].some((one) => one !== button && !button.contains(one)))
      return true;
  }
  return false;
}

/** Whether an element without a telling role is the box that a list or a calendar opens from. */
export function opensList(element: Element): boolean {
  const role = element.getAttribute('role');
  const popup = element.getAttribute('aria-haspopup');
  if (element.localName === 'button' || role === 'button') {
    if (popup === 'listbox') return true;
    if (popup === null || !POPUP.test(popup) || element.closest(BARS)) return false;
    return NAMED.test(namesAround(element)) && !besideInput(element);
  }
  if (role !== null || element.getAttribute('tabindex') !== '0') return false;
  if (element.localName !== 'div' && element.localName !== 'span') return false;
  return (
    ROLELESS.test(element.getAttribute('class') ?? '') &&
    element.querySelector(CONTROLS) === null &&
    element.closest(BARS) === null
  );
}
