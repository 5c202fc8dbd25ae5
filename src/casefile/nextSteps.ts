import type { SectionTemplate } from '../kit/Template.ts';
import { isNoValue } from './isNoValue.ts';
import { isTextSection } from './isTextSection.ts';
import type { NoteSnapshot } from './NoteSnapshot.ts';

/** The parts of a note that say what is to be done, as they were written; empty ones and "N/A" are passed over. */
export function nextSteps({
  template,
  sections,
}: Pick<NoteSnapshot, 'template' | 'sections'>): { section: SectionTemplate; text: string }[] {
  return template.sections.flatMap((section) => {
    const text = (sections[section.key] ?? '').trim();
    const says = section.role === 'plan' && isTextSection(section) && text !== '' && !isNoValue(text);
    return says ? [{ section, text }] : [];
  });
}
