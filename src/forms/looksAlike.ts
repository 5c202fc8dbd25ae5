import type { Field } from './Field.ts';
import { normalise } from './normalise.ts';

/** Whether a person would call these two fields the same: label and kind. */
export function looksAlike(a: Pick<Field, 'label' | 'kind'>, b: Pick<Field, 'label' | 'kind'>): boolean {
  return a.kind === b.kind && normalise(a.label) === normalise(b.label);
}
