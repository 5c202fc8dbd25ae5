import * as z from 'zod/mini';

const line = z.string().check(z.trim(), z.maxLength(200));

/** The short form that makes a case file, and edits its profile. */
export const CaseForm = z.object({
  /** The client's full name, exactly as on the file [D1]. */
  name: line.check(z.minLength(1)),
  /** The agency's number for the client or case [D2]. */
  caseNumber: line,
  /** Shown instead of the name where a pseudonym is wanted [D12]. */
  pseudonym: line,
  /** ISO 8601 date of birth, or empty. */
  born: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  /** ISO 8601 date on which the worker was given the case [D75], or empty. */
  allocated: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  practice: z.boolean(),
});
export type CaseForm = z.infer<typeof CaseForm>;
