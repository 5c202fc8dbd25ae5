import type { DocumentId } from '../bytes/Ids.ts';
import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import type { NoteItem } from './VaultApi.ts';

/** A note as a list shows it. */
export function noteItem(id: DocumentId, note: NoteSnapshot, signed?: string): NoteItem {
  const text = note.template.sections
    .map((section) => note.sections[section.key] ?? '')
    .filter((part) => part !== '')
    .join(' · ');
  return {
    id,
    caseId: note.caseId,
    templateId: note.template.id,
    templateTitle: note.template.title,
    date: note.head.date,
    start: note.head.start,
    headline: note.head.headline,
    excerpt: text.replace(/\s+/g, ' ').slice(0, 140),
    created: note.created,
    ...(signed !== undefined && { signed }),
    ...(note.amends && { amends: note.amends }),
    words: text.split(/\s+/).filter((word) => /\w/.test(word)).length,
  };
}
