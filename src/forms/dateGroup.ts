import type { Control } from './Control.ts';
import { commonAncestor } from './commonAncestor.ts';
import type { DatePart } from './DatePart.ts';
import type { Group } from './Group.ts';
import { parentOf } from './parentOf.ts';
import { partRole } from './partRole.ts';

const BOXES = new Set(['text', 'number', 'select', 'combobox', 'rich-text']);
const DATE: DatePart[] = ['day', 'month', 'year'];
const TIME: DatePart[] = ['hour', 'minute', 'half'];
const MOST_LEVELS = 5;

function depthTo(ancestor: Element, from: Element): number {
  let depth = 0;
  for (let at: Element | null = from; at && at !== ancestor; at = parentOf(at)) depth++;
  return depth;
}

/** The boxes from `at` on that make up one date (day, month, year) or one time (hour, minute, perhaps a.m./p.m.). */
export function dateGroup(controls: Control[], at: number): Group | undefined {
  const first = controls[at];
  if (!first || !BOXES.has(first.kind)) return undefined;
  const firstRole = partRole(first.element);
  if (!firstRole) return undefined;
  const roles = DATE.includes(firstRole) ? DATE : TIME;
  const seen = new Set<DatePart>([firstRole]);
  const group = [first];
  for (let next = at + 1; next < controls.length && seen.size < roles.length; next++) {
    const control = controls[next] as Control;
    let role: DatePart | undefined;
    if (BOXES.has(control.kind)) role = partRole(control.element);
    else if (control.kind === 'radio') break;
    // "mm" says month next to a day, and minute next to an hour.
    if (role === 'month' && roles === TIME) role = 'minute';
    if (!role || !roles.includes(role) || seen.has(role)) break;
    seen.add(role);
    group.push(control);
  }
  const whole = roles === DATE ? seen.size === 3 : seen.has('hour') && seen.has('minute');
  if (!whole) return undefined;
  const around = commonAncestor(group.map((control) => control.element));
  if (!around || depthTo(around, first.element) > MOST_LEVELS) return undefined;
  return { kind: roles === DATE ? 'date' : 'time', controls: group };
}
