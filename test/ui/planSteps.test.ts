import { describe, expect, it } from 'vitest';
import type { Template } from '../../src/kit/Template.ts';
import { planSteps } from '../../src/ui/planSteps.ts';

const template: Template = {
  id: 'own',
  version: 1,
  title: 'Own',
  purpose: '',
  sections: [
    { key: 'seen', label: 'Seen', kind: 'multiline', role: 'facts' },
    { key: 'plan', label: 'Plan', kind: 'multiline', role: 'plan' },
    { key: 'next', label: 'Next', kind: 'date', role: 'plan' },
    { key: 'steps', label: 'Steps', kind: 'multiline', role: 'plan' },
  ],
};

describe('what a note says comes next', () => {
  it('[D43] is each sentence and each line of its plan once, without list marks', () => {
    const sections = {
      seen: 'The kitchen was cold.',
      plan: 'Sam calls the landlord. Anna reads the meter.\n\n- Bring the form\n2. See Dr. Lee on 3 March',
      next: '2026-03-12',
      steps: 'Anna reads the meter.\n---\n• Write to the school',
    };
    expect(planSteps({ template, sections })).toEqual([
      'Sam calls the landlord.',
      'Anna reads the meter.',
      'Bring the form',
      'See Dr. Lee on 3 March',
      'Write to the school',
    ]);
    expect(planSteps({ template, sections: {} })).toEqual([]);
  });
});
