import * as z from 'zod/mini';
import { StoredAnchors } from './StoredAnchors.ts';

const rule = z.string().check(z.regex(/^[a-z-]{1,30}\/.{1,100}$/u));
const about = {
  v: z.literal(1),
  /** Rule id, such as `label/offender`. */
  rule,
  /** The words that were flagged, cut to 200 characters. */
  term: z.string().check(z.maxLength(200)),
  /** Who ignored it, by the name that stands in notes. */
  by: z.string().check(z.maxLength(200)),
  /** ISO 8601 instant, by the clock of the device that says so. */
  at: z.string().check(z.maxLength(40)),
};

/** A finding that somebody has said is fine: at one place, or wherever the note says these words. Kept in the note. */
export const IgnoredFinding = z.discriminatedUnion('scope', [
  z.extend(StoredAnchors, {
    ...about,
    scope: z.literal('here'),
    section: z.string().check(z.minLength(1), z.maxLength(400)),
  }),
  z.object({ ...about, scope: z.literal('note'), why: z.string().check(z.minLength(1), z.maxLength(200)) }),
]);
export type IgnoredFinding = z.infer<typeof IgnoredFinding>;
