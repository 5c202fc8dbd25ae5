import type { Field } from './Field.ts';
import type { SectionValue } from './SectionValue.ts';

/** One section matched to one field. */
export interface Assignment {
  field: Field;
  value: SectionValue;
  /** 0 to 1. */
  confidence: number;
  fit: 'fits' | 'too-long' | 'no-such-option' | 'wrong-format';
}
