import { describe, expect, it } from 'vitest';
import { fitOf } from '../../src/forms/fitOf.ts';
import type { SectionValue } from '../../src/forms/SectionValue.ts';
import { fieldOf } from './fieldOf.ts';

function value(kind: SectionValue['kind'], said: SectionValue['value'], label = 'Label'): SectionValue {
  return { key: 'key', label, kind, value: said };
}

describe('[P9] what does not fit is said before anything is written', () => {
  it.each([
    ['too-long', value('multiline', 'four'), fieldOf('A', 'multiline', { maxLength: 3 })],
    ['fits', value('multiline', 'four'), fieldOf('A', 'multiline', { maxLength: 4 })],
    ['too-long', value('multiline', 'one two three'), fieldOf('A', 'multiline', { maxWords: 2 })],
    ['no-such-option', value('choice', 'School'), fieldOf('A', 'select', { options: ['Office', 'Home'] })],
    ['fits', value('choice', 'Home visit'), fieldOf('A', 'select', { options: ['Office', 'Home'] })],
    ['no-such-option', value('choices', ['A', 'B']), fieldOf('A', 'select', { options: ['A', 'B'] })],
    ['fits', value('choices', ['A', 'B']), fieldOf('A', 'checkboxes', { options: ['A', 'B', 'C'] })],
    ['fits', value('yes-no', true), fieldOf('A', 'radio', { options: ['Yes', 'No'] })],
    [
      'fits',
      value('yes-no', true, 'Follow-up needed'),
      fieldOf('A', 'checkboxes', { options: ['Urgent', 'Follow-up needed'] }),
    ],
    ['no-such-option', value('yes-no', true), fieldOf('A', 'checkboxes', { options: ['Urgent'] })],
    ['wrong-format', value('text', 'soon'), fieldOf('A', 'date')],
    ['wrong-format', value('date', '2026-02-30'), fieldOf('A', 'date')],
    ['fits', value('date', '2026-03-12'), fieldOf('A', 'date')],
    ['wrong-format', value('text', 'seven'), fieldOf('A', 'number')],
    ['wrong-format', value('number', '12'), fieldOf('A', 'number', { attributes: { max: '10' } })],
    ['wrong-format', value('time', '2:30 pm'), fieldOf('A', 'time')],
    ['fits', value('choice', 'anything'), fieldOf('A', 'combobox')],
  ])('%s', (fit, said, field) => {
    expect(fitOf(said, field)).toBe(fit);
  });
});
