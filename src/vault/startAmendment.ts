import type * as Y from 'yjs';
import type { Amends } from '../casefile/Amends.ts';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import { sectionText } from '../casefile/sectionText.ts';
import { startNote } from '../casefile/startNote.ts';
import { amendmentTemplate } from '../kit/amendmentTemplate.ts';
import type { AmendmentSeed } from './AmendmentSeed.ts';
import { localMoment } from './localMoment.ts';

/**
 * Gives what writes the frame of an addendum or the like into an empty document. A late entry is about the day of
 * its note; the others are about today until the worker says otherwise. When it was begun is the time of entry.
 */
export function startAmendment(
  note: NoteSnapshot,
  noteId: string,
  kind: Amends['kind'],
  { part, text }: AmendmentSeed,
  { worker, mode, now }: { worker: string; mode: string; now: Date },
): (doc: Y.Doc) => void {
  const section = note.template.sections.find(({ key }) => key === part);
  const template = amendmentTemplate(kind, section?.label);
  const today = localMoment(now);
  const late = kind === 'late-entry';
  const head = {
    headline: '',
    date: late ? note.head.date : today.date,
    start: late ? note.head.start : today.time,
    end: '',
    mode: late ? note.head.mode : mode,
    worker,
  };
  const amends: Amends = { note: noteId, kind, ...(section && { part: section.key }) };
  const seeded = section === undefined ? text : note.sections[section.key];
  return (doc) => {
    const { caseId, session } = note;
    startNote(doc, { template, caseId, created: now.toISOString(), session, head, amends });
    const [first] = template.sections;
    if (first !== undefined && seeded !== undefined) sectionText(doc, first.key).insert(0, seeded);
  };
}
