import { isChronologyEntry } from './isChronologyEntry.ts';

/** Kinds of note that are written of something else than a contact. */
const others = new Set(['summary', 'closing', 'discharge', 'missed']);
/** Kinds of event in a chronology entry that are one. */
const contacts = new Set(['Contact', 'Meeting']);

/**
 * Whether a note is of a contact: not a summary, not what adds to a note, not an appointment that was missed, and an entry of the chronology
 * only where it says that its event was one. `eventKind`: what such an entry says, as far as it is read.
 */
export function isContact(note: { templateId: string; amends?: unknown }, eventKind = ''): boolean {
  if (note.amends !== undefined) return false;
  return isChronologyEntry(note) ? contacts.has(eventKind) : !others.has(note.templateId);
}
