import * as z from 'zod/mini';

/** What was done with a case file or a note of it: an entry of the read log. */
export const ReadAct = z.object({
  v: z.literal(1),
  act: z.enum(['opened', 'printed', 'exported', 'shared', 'filled', 'signed']),
  /** ISO 8601 instant, by the clock of the device that says so. */
  at: z.string().check(z.maxLength(40)),
  person: z.string().check(z.maxLength(200)),
  device: z.string().check(z.maxLength(40)),
  /** The note, or empty for the case file as a whole. */
  note: z.string().check(z.maxLength(40)),
  /** Where to, such as the portal's origin. */
  detail: z.catch(z.string().check(z.maxLength(200)), ''),
});
export type ReadAct = z.infer<typeof ReadAct>;
