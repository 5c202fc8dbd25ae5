/** What can be fine in a section, as `CheckOptions.section` takes it. */
export const sectionFines = ['facts', 'opinion', 'diagnosis', 'opinion diagnosis', 'quote'] as const;
export type SectionFine = (typeof sectionFines)[number];
