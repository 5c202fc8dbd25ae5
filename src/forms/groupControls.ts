import type { Control } from './Control.ts';
import { checkboxGroup } from './checkboxGroup.ts';
import { dateGroup } from './dateGroup.ts';
import type { Group } from './Group.ts';
import { radioGroupKey } from './radioGroupKey.ts';

/** Puts radios, tick boxes of one question, and the boxes of one date or time together. */
export function groupControls(controls: Control[]): Group[] {
  const groups: Group[] = [];
  const radios = new Map<unknown, Group>();
  for (let at = 0; at < controls.length; at++) {
    const control = controls[at] as Control;
    if (control.kind === 'radio') {
      const key = radioGroupKey(control.element);
      const known = radios.get(key);
      if (known) known.controls.push(control);
      else {
        const group: Group = { kind: 'radio', controls: [control] };
        radios.set(key, group);
        groups.push(group);
      }
      continue;
    }
    const together = dateGroup(controls, at) ?? checkboxGroup(controls, at);
    if (together) {
      groups.push(together);
      at += together.controls.length - 1;
    } else groups.push({ kind: control.kind, controls: [control] });
  }
  return groups;
}
