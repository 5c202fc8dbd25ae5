import { describeField } from './describeField.ts';
import type { Field } from './Field.ts';
import { findControls } from './findControls.ts';
import { groupControls } from './groupControls.ts';
import { isSeen } from './isSeen.ts';
import { labelMemory } from './labelMemory.ts';

export type { Field } from './Field.ts';

/**
 * The fields a person can fill in now in one frame, in the order of the page, each with the label that a person
 * sees. Open shadow roots are looked into, and in an extension closed ones.
 *
 * Left out: passwords, cards, files, searches, and whatever is hidden, disabled or read-only.
 */
export function describeFields(root: Document | ShadowRoot): Field[] {
  labelMemory.known = new WeakMap();
  try {
    return describeAll(root);
  } finally {
    labelMemory.known = undefined;
  }
}

function describeAll(root: Document | ShadowRoot): Field[] {
  const hidden: Element[] = [];
  const controls = findControls(root, hidden);
  const free = new Set(hidden);
  const fields = groupControls(controls).map((group) => describeField(group, free));
  for (const element of free) {
    // A library drew nothing of its own that we know over this select: the select itself is the field.
    if (element.localName !== 'select' || !isSeen(element)) continue;
    const kind = (element as HTMLSelectElement).multiple ? 'multi-select' : 'select';
    fields.push(describeField({ kind, controls: [{ element, kind, heading: undefined }] }, new Set()));
  }
  return fields;
}
