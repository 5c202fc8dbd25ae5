import type * as Y from 'yjs';
import type { Template } from '../kit/Template.ts';
import type { Amends } from './Amends.ts';
import { isTextSection } from './isTextSection.ts';
import type { NoteHead } from './NoteHead.ts';
import { sectionText } from './sectionText.ts';

/** Writes the frame of a new note into an empty document. Call it once in a document's life. */
export function startNote(
  doc: Y.Doc,
  start: {
    template: Template;
    caseId: string;
    created: string;
    session: number;
    head: NoteHead;
    /** Of what adds to a signed note. */
    amends?: Amends;
  },
): void {
  doc.transact(() => {
    const meta = doc.getMap('meta');
    meta.set('type', 'note');
    meta.set('v', 1);
    // The template as it was: a note stays readable when the kit has moved on.
    meta.set('template', JSON.stringify(start.template));
    meta.set('caseId', start.caseId);
    meta.set('created', start.created);
    meta.set('session', start.session);
    if (start.amends !== undefined) meta.set('amends', JSON.stringify(start.amends));
    const head = doc.getMap<string>('head');
    for (const [key, value] of Object.entries(start.head)) if (value !== '') head.set(key, value);
    for (const section of start.template.sections) if (isTextSection(section)) sectionText(doc, section.key);
  });
}
