import * as z from 'zod/mini';
import { SectionKind } from './SectionKind.ts';

const key = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/));
const line = z.string().check(z.minLength(1), z.maxLength(200));

/** One named part of a note, as its template says. */
export const SectionTemplate = z.object({
  key,
  label: line,
  kind: SectionKind,
  hint: z.optional(z.string().check(z.maxLength(400))),
  /** For `choice` and `choices`. */
  options: z.optional(z.array(line).check(z.maxLength(200))),
  /** Shown as missing while it is empty. "N/A" or "unknown because …" fills it. */
  mustHave: z.optional(z.boolean()),
  /** What the words in it rest on, and which checks are at home there. */
  role: z.optional(z.enum(['facts', 'quote', 'opinion', 'diagnosis', 'plan'])),
});
export type SectionTemplate = z.infer<typeof SectionTemplate>;

/** Describes the sections of a kind of note. The head (date, times, place or mode, worker) is the same for all. */
export const Template = z.object({
  id: key,
  version: z.int().check(z.positive()),
  title: line,
  purpose: z.string().check(z.maxLength(400)),
  /** Under which heading it is offered; without one, among an agency's own. */
  group: z.optional(z.enum(['everyday', 'format', 'assessment', 'plan', 'meeting', 'summary'])),
  sections: z.array(SectionTemplate).check(z.minLength(1), z.maxLength(60)),
});
export type Template = z.infer<typeof Template>;
