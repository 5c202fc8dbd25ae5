import * as z from 'zod/mini';

const line = z.string().check(z.maxLength(400));

/** The head that every note has, in the same place [D3]–[D9]. Empty strings where nothing is known. */
export const NoteHead = z.object({
  headline: line,
  /** ISO 8601 date of the event. */
  date: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  /** 24 h times. */
  start: z.string().check(z.regex(/^([01]\d:[0-5]\d|2[0-3]:[0-5]\d)?$/)),
  end: z.string().check(z.regex(/^([01]\d:[0-5]\d|2[0-3]:[0-5]\d)?$/)),
  /** Place or mode: office, home visit, phone, video … */
  mode: line,
  worker: line,
});
export type NoteHead = z.infer<typeof NoteHead>;
