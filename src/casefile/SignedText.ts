import * as z from 'zod/mini';
import { Amends } from './Amends.ts';
import { NoteHead } from './NoteHead.ts';
import { NoteTemplate } from './NoteTemplate.ts';

const id = z.string().check(z.regex(/^[\w-]{22}$/));
const instant = z.string().check(z.maxLength(40));

/** The canonical text of a signed note, once it is read: all that the signature stands on. */
export const SignedText = z.object({
  document: id,
  device: id,
  deviceName: z.string().check(z.maxLength(200)),
  by: z.string().check(z.maxLength(200)),
  /** When it was signed. */
  at: instant,
  caseId: id,
  /** When it was begun: the time of entry, apart from the time of the event in its head. */
  created: instant,
  session: z.int().check(z.positive()),
  amends: z.optional(Amends),
  head: NoteHead,
  template: NoteTemplate,
  /** In the template's order. */
  sections: z.array(z.tuple([z.string(), z.string()])),
});
export type SignedText = z.infer<typeof SignedText>;
