import type { Control } from './Control.ts';
import type { Group } from './Group.ts';
import { holds } from './holds.ts';
import { namedLabel } from './namedLabel.ts';
import { nearbyText } from './nearbyText.ts';
import { parentOf } from './parentOf.ts';
import { wordsOfName } from './wordsOfName.ts';

const MOST_LEVELS = 7;

/** `needs[]`, `needs[2]`, `needs.2` and `needs_2` are one question. */
function baseName(element: Element): string {
  return (element.getAttribute('name') ?? '').replace(/(?:\[\d*\]|[._-]\d+)$/, '');
}

function isBox(control: Control | undefined): control is Control {
  return control?.kind === 'checkbox';
}

/** The tick boxes from `at` on that are answers to one question; `undefined` for one that is a question itself. */
export function checkboxGroup(controls: Control[], at: number): Group | undefined {
  const first = controls[at];
  if (!isBox(first)) return undefined;
  const name = baseName(first.element);
  let run = at + 1;
  if (name) {
    while (isBox(controls[run]) && baseName((controls[run] as Control).element) === name) run++;
    if (run > at + 1) return { kind: 'checkboxes', controls: controls.slice(at, run) };
  }
  let around = parentOf(first.element);
  for (let level = 0; around && level < MOST_LEVELS; level++, around = parentOf(around)) {
    if (at > 0 && holds(around, (controls[at - 1] as Control).element)) return undefined;
    let end = at;
    for (; end < controls.length && holds(around, (controls[end] as Control).element); end++) {
      if (!isBox(controls[end])) return undefined;
    }
    const inside = controls.slice(at, end);
    if (inside.length < 2) continue;
    const role = around.getAttribute('role');
    const grouping =
      around.localName === 'fieldset' || role === 'group' || /checkbox-?group/.test(around.localName);
    if (grouping && namedLabel(around)) return { kind: 'checkboxes', controls: inside };
    // Without a group of its own, boxes with telling names of their own are questions of their own.
    const names = new Set(inside.map(({ element }) => wordsOfName(element.getAttribute('name') ?? '')));
    if (names.size > 1) {
      if (grouping) return { kind: 'checkboxes', controls: inside };
      continue;
    }
    if (nearbyText(around) || namedLabel(around)) return { kind: 'checkboxes', controls: inside };
  }
  return undefined;
}
