import * as z from 'zod/mini';

/** The kinds of value a section of a note can hold. Dates are ISO 8601, times 24 h (`14:30`). */
export const SectionKind = z.enum([
  'text',
  'multiline',
  'date',
  'time',
  'number',
  'choice',
  'choices',
  'yes-no',
]);
export type SectionKind = z.infer<typeof SectionKind>;
