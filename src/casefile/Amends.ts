import * as z from 'zod/mini';

/** What a document adds to a signed note: it stands beneath that note, and never changes it (P8). */
export const Amends = z.object({
  /** The id of the signed note. */
  note: z.string().check(z.regex(/^[\w-]{22}$/)),
  kind: z.enum(['addendum', 'correction', 'late-entry', 'disagreement']),
  /** Of a correction: the key of the section that it corrects. */
  part: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
});
export type Amends = z.infer<typeof Amends>;
