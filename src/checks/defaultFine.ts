import type { SectionFine } from './sectionFines.ts';

/** What is fine in a section before anybody has chosen: as its template says, else as its key and label suggest. */
export function defaultFine(section: { key: string; label: string; role?: string | undefined }): SectionFine {
  const { key, label, role } = section;
  if (role === 'opinion' || role === 'diagnosis' || role === 'quote') return role;
  // Facts and plans that a template calls so stay so, whatever their names.
  if (role !== undefined) return 'facts';
  const words = `${key} ${label}`;
  if (/diagnos/i.test(words)) return 'diagnosis';
  if (/opinion|impression|analysis|assessment/i.test(words)) return 'opinion';
  return /quote|(client|own)[^a-z]{0,3}s? words/i.test(words) ? 'quote' : 'facts';
}
