import type { SectionTemplate } from '../kit/Template.ts';
import { isTextSection } from './isTextSection.ts';
import { isUnanswered } from './isUnanswered.ts';
import type { NoteSnapshot } from './NoteSnapshot.ts';

/** The needed parts of a note that hold nothing yet; "N/A" or "unknown because …" fills one [D52]. */
export function missingParts({
  template,
  sections,
}: Pick<NoteSnapshot, 'template' | 'sections'>): SectionTemplate[] {
  return template.sections.filter((section) => {
    const value = sections[section.key] ?? '';
    return section.mustHave && (isTextSection(section) ? value.trim() === '' : isUnanswered(value));
  });
}
