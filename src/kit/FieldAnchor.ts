import * as z from 'zod/mini';

const short = z.string().check(z.maxLength(500));

/**
 * How one field of a portal is found again after the page has changed: several independent marks of it,
 * none of them trusted alone. Plain JSON, kept in a portal map. It holds nothing that the worker typed.
 */
export const FieldAnchor = z.object({
  label: short,
  kind: short,
  /** Legend or heading of the group that the field stands in. */
  group: z.optional(short),
  name: z.optional(short),
  id: z.optional(short),
  autocomplete: z.optional(short),
  options: z.optional(z.array(short).check(z.maxLength(50))),
  /** Labels of the fields before and after it. */
  before: z.optional(short),
  after: z.optional(short),
  /** Which one it was of the fields with this label, group and kind, and of how many. */
  nth: z.int().check(z.nonnegative()),
  of: z.int().check(z.positive()),
});
export type FieldAnchor = z.infer<typeof FieldAnchor>;
