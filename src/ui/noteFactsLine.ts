import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import { headFacts } from './headFacts.ts';

type Told = Pick<NoteSnapshot, 'session' | 'amends' | 'head'> & { template: { title: string } };

/** Under a note's title: its kind, its number in the case file [D7], and what its head says of the event. */
export function noteFactsLine({ template, session, amends, head }: Told, locale: string): string {
  // What stands beneath a note has no number of its own in the order of contacts.
  const number = amends === undefined ? [`No. ${session.toLocaleString(locale)} in the file`] : [];
  return [template.title, ...number, ...headFacts(head, locale)].join(' · ');
}
