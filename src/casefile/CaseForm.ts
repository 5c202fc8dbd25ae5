import * as z from 'zod/mini';

const line = z.string().check(z.trim(), z.maxLength(200));
const date = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));

/** From allocation to closing. */
export const caseStatuses = [
  'allocated',
  'assessing',
  'working',
  'reviewing',
  'closed',
  'transferred',
] as const;

/**
 * The form that makes a case file, and edits its profile. What came after the first version is optional: a profile
 * that was written before it, or by a device that does not know it, is whole without.
 */
export const CaseForm = z.object({
  /** The client's full name, exactly as on the file [D1]. */
  name: line.check(z.minLength(1)),
  /** The agency's number for the client or case [D2]. */
  caseNumber: line,
  /** Shown instead of the name where a pseudonym is wanted [D12]. */
  pseudonym: line,
  /** ISO 8601 date of birth, or empty. */
  born: date,
  /** ISO 8601 date on which the worker was given the case [D75], or empty. */
  allocated: date,
  practice: z.boolean(),
  status: z.optional(z.enum(['', ...caseStatuses])),
  /** Since when the status stands; of a closed or transferred file the day that it was. */
  statusSince: z.optional(date),
  /** Why it was closed, or to whom it went. */
  statusWhy: z.optional(line),
  /** What the client is called, where it is not the name on file [D11]. */
  preferredName: z.optional(line),
  /** The client agreed that the preferred name is used. */
  preferredAgreed: z.optional(z.boolean()),
  pronouns: z.optional(line),
  language: z.optional(line),
  /** An interpreter is needed [D205]. */
  interpreter: z.optional(z.boolean()),
  phone: z.optional(line),
  address: z.optional(z.string().check(z.trim(), z.maxLength(500))),
  /** Each once, in the order of the alphabet. */
  tags: z.optional(
    z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))).check(z.maxLength(30)),
  ),
});
export type CaseForm = z.infer<typeof CaseForm>;
