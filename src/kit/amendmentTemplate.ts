import type { SectionTemplate, Template } from './Template.ts';

const titles = {
  addendum: 'Addendum',
  correction: 'Correction',
  'late-entry': 'Late entry',
  disagreement: 'Client’s disagreement',
} as const;

/**
 * The template of what is added to a signed note (P8): new facts, a mistake put right, what was forgotten then, or
 * what the client disagrees with. `part`: the label of the section that a correction is about.
 */
export function amendmentTemplate(kind: keyof typeof titles, part = 'The note'): Template {
  return {
    id: kind,
    version: 1,
    title: titles[kind],
    purpose: 'Stands beneath a signed note, which stays as it is.',
    sections: sections(kind, part),
  };
}

function sections(kind: keyof typeof titles, part: string): SectionTemplate[] {
  switch (kind) {
    case 'addendum':
      return [
        {
          key: 'added',
          label: 'What is added',
          kind: 'multiline',
          hint: 'New facts. The date above is when they happened.',
          mustHave: true,
          role: 'facts',
        },
        { key: 'why', label: 'Why it is added', kind: 'text' },
      ];
    case 'correction':
      return [
        {
          key: 'is',
          label: `“${part.slice(0, 120)}” as it should read`,
          kind: 'multiline',
          hint: 'What was signed stays readable beside it.',
          mustHave: true,
        },
        { key: 'why', label: 'What was wrong, and how it was found', kind: 'text', mustHave: true },
      ];
    case 'late-entry':
      return [
        {
          key: 'added',
          label: 'What happened then',
          kind: 'multiline',
          hint: 'Only what is recalled in full. The date above is when it happened, not today.',
          mustHave: true,
          role: 'facts',
        },
        { key: 'why', label: 'Why it is entered late', kind: 'text', mustHave: true },
      ];
    case 'disagreement':
      return [
        {
          key: 'said',
          label: 'What the client disagrees with',
          kind: 'multiline',
          hint: 'In the client’s own words, in quotation marks.',
          mustHave: true,
          role: 'quote',
        },
        { key: 'asked', label: 'What the client asks for', kind: 'multiline' },
        { key: 'answer', label: 'What was answered', kind: 'multiline' },
      ];
  }
}
