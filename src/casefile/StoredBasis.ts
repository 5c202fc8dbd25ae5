import * as z from 'zod/mini';
import { StoredAnchors } from './StoredAnchors.ts';

/** A label as it lies in the note's document, by the characters of what it stands on. */
export const StoredBasis = z.extend(StoredAnchors, {
  v: z.literal(1),
  section: z.string().check(z.minLength(1), z.maxLength(400)),
  kind: z.enum(['seen', 'told', 'thought', 'unsaid']),
  by: z.optional(z.string().check(z.maxLength(80))),
});
export type StoredBasis = z.infer<typeof StoredBasis>;
