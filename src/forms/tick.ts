import { focusOn } from './focusOn.ts';
import { isOn } from './isOn.ts';
import { isSeen } from './isSeen.ts';
import { leave } from './leave.ts';
import { press } from './press.ts';
import { until } from './until.ts';

const PATIENCE = 250;

/** Turns a tick box, radio, switch or option on or off by clicking it; not at all when it is so already. */
export async function tick(element: HTMLElement, on: boolean): Promise<void> {
  if (isOn(element) === on) return;
  const labels = (element as HTMLInputElement).labels;
  const label = labels && [...labels].find(isSeen);
  const native = element.localName === 'input';
  focusOn(element);
  // A hidden input is there for its label; a click on the label is what its kit expects.
  if (native) (isSeen(element) || !label ? element : label).click();
  else press(element);
  if (!(await until(() => isOn(element) === on, PATIENCE))) {
    if (native) press(label ?? element);
    else element.click();
    await until(() => isOn(element) === on, PATIENCE);
  }
  leave(element);
}
