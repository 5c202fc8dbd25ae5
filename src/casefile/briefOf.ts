import { clipText } from './clipText.ts';
import { isNoValue } from './isNoValue.ts';
import { isTextSection } from './isTextSection.ts';
import type { NoteSnapshot } from './NoteSnapshot.ts';

/** What a note says of what happened, from its beginning, at most so many characters; plans stand apart. */
export function briefOf(
  { template, sections }: Pick<NoteSnapshot, 'template' | 'sections'>,
  length: number,
): string {
  const said = template.sections
    .filter((section) => isTextSection(section) && section.role !== 'plan')
    .map(({ key }) => (sections[key] ?? '').trim())
    .filter((text) => text !== '' && !isNoValue(text));
  return clipText(said.join(' · '), length);
}
