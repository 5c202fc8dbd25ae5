import { announce } from './announce.ts';
import { focusOn } from './focusOn.ts';
import { leave } from './leave.ts';

/** Sets a box that can't be typed into by command (native date, time, range), with the events of a person's change. */
export function setNative(input: HTMLInputElement, value: string): void {
  focusOn(input);
  input.value = value;
  announce(input, 'input');
  announce(input, 'change');
  leave(input);
}
