import type { Assignment } from './Assignment.ts';
import type { Field } from './Field.ts';
import { lineOf } from './lineOf.ts';
import type { SectionValue } from './SectionValue.ts';

/** Why a value that does not fit was not written, in one plain sentence. */
export function problemOf(
  fit: Exclude<Assignment['fit'], 'fits'>,
  field: Field,
  value: SectionValue,
): string {
  if (fit === 'too-long') {
    const limit = field.maxWords !== undefined ? `${field.maxWords} words` : `${field.maxLength} characters`;
    return `Not written: ${lineOf(value).length} characters are more than the field takes (${limit}).`;
  }
  if (fit === 'no-such-option') return 'Not written: the field has no such option.';
  return 'Not written: the field takes another kind of value.';
}
