import type { SectionKind } from '../kit/SectionKind.ts';

/** One thing that a note offers to a form. Dates are ISO 8601 (2026-03-12), times 24 h (14:30). */
export interface SectionValue {
  key: string;
  label: string;
  value: string | string[] | boolean;
  kind: SectionKind;
}
