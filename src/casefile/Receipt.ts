import * as z from 'zod/mini';

const name = z.string().check(z.maxLength(200));
/** Of what a value says, so that it is known later which side has changed: never the text itself. */
const stamp = z.string().check(z.maxLength(24));

/** One field of a fill. */
export const SentField = z.object({
  /** Key and label of what the note offered. */
  section: z.string().check(z.maxLength(60)),
  name,
  /** The field's label on the page. */
  label: name,
  /** Read back, the field held what was written. */
  stuck: z.boolean(),
  problem: z.optional(z.string().check(z.maxLength(400))),
  /** Characters that were written. */
  length: z.int().check(z.nonnegative(), z.maximum(1_000_000)),
  /** Stamp of the note's value as it was. */
  inNote: stamp,
  /** Stamp of what the field showed after the fill; empty where it could not be read back. */
  inPage: stamp,
});
export type SentField = z.infer<typeof SentField>;

/** What was written into one form, as the panel tells it. */
export const SentForm = z.object({
  act: z.enum(['filled', 'undone']),
  /** Stamp of the note as it was: another one means that it has changed since. */
  version: stamp,
  /** Of the portal, such as `https://portal.example`. */
  origin: name,
  /** Which form of it: its path with numbers and ids blanked. */
  form: z.string().check(z.maxLength(300)),
  /** The page's title. */
  title: name,
  fields: z.array(SentField).check(z.maxLength(300)),
});
export type SentForm = z.infer<typeof SentForm>;

/** An entry of the send ledger: what was written where, when, by whom, from which note. */
export const Receipt = z.extend(SentForm, {
  v: z.literal(1),
  /** ISO 8601 instant, by the clock of the device that says so. */
  at: z.string().check(z.maxLength(40)),
  person: name,
  device: z.string().check(z.maxLength(40)),
  note: z.string().check(z.maxLength(40)),
});
export type Receipt = z.infer<typeof Receipt>;
