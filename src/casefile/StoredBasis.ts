import * as z from 'zod/mini';

/** A character of a text by the id that Yjs gave it: client and clock. It stays the same whatever is typed around it. */
const character = z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]);

/** The first and the last character of what a label stands on. */
export const StoredAnchors = z.object({ start: character, end: character });
export type StoredAnchors = z.infer<typeof StoredAnchors>;

/** A label as it lies in the note's document. */
export const StoredBasis = z.extend(StoredAnchors, {
  v: z.literal(1),
  section: z.string().check(z.minLength(1), z.maxLength(400)),
  kind: z.enum(['seen', 'told', 'thought', 'unsaid']),
  by: z.optional(z.string().check(z.maxLength(80))),
});
export type StoredBasis = z.infer<typeof StoredBasis>;
