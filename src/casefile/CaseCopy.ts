import * as z from 'zod/mini';
import { Amends } from './Amends.ts';
import { CaseForm } from './CaseForm.ts';
import { NoteHead } from './NoteHead.ts';
import { NoteTemplate } from './NoteTemplate.ts';
import { People } from './People.ts';
import { Plan } from './Plan.ts';
import { TaskRecord } from './TaskRecord.ts';

const instant = z.string().check(z.maxLength(40));
const id = z.string().check(z.maxLength(40));

/** A case file as it is taken out: what each format of a copy is written from, and its JSON as it stands. */
export const CaseCopy = z.object({
  format: z.literal('casewright-case'),
  v: z.literal(1),
  /** When it was taken out. */
  made: instant,
  /** Who took it out. */
  by: z.string().check(z.maxLength(200)),
  case: CaseForm,
  /** In the order of their events, each with what was added to it after signing right beneath it. */
  notes: z.array(
    z.object({
      id,
      created: instant,
      session: z.int(),
      /** When it was signed; absent while it is open to change. */
      signed: z.optional(instant),
      amends: z.optional(Amends),
      head: NoteHead,
      template: NoteTemplate,
      /** Section key → text, or the value of a section that is not text. */
      sections: z.record(z.string(), z.string()),
    }),
  ),
  /** Absent where there is none, or where it was left out. */
  plan: z.optional(Plan),
  /** Tasks, appointments and referrals, done or not; absent where there are none. */
  tasks: z.optional(z.array(TaskRecord)),
  /** Contacts, alerts and consents; absent where there are none. */
  people: z.optional(People),
  /** Notes that belong in it and could not be read. */
  unread: z.array(id),
  /** Parts beside the notes that belong in it and could not be read. */
  unreadParts: z.optional(z.array(z.enum(['plan', 'people', 'tasks']))),
});
export type CaseCopy = z.infer<typeof CaseCopy>;
export type CopiedNote = CaseCopy['notes'][number];
