import type { SectionTemplate } from '../kit/Template.ts';

/** Whether a section is written in the editor, as shared text; the others hold one value. */
export function isTextSection(section: Pick<SectionTemplate, 'kind'>): boolean {
  return section.kind === 'text' || section.kind === 'multiline';
}
