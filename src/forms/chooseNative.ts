import { announce } from './announce.ts';
import { focusOn } from './focusOn.ts';
import { leave } from './leave.ts';

/** Makes exactly these options of a native select the chosen ones. */
export function chooseNative(select: HTMLSelectElement, chosen: readonly HTMLOptionElement[]): void {
  focusOn(select);
  if (select.multiple) for (const option of select.options) option.selected = chosen.includes(option);
  else select.selectedIndex = chosen[0]?.index ?? -1;
  announce(select, 'input');
  announce(select, 'change');
  leave(select);
}
