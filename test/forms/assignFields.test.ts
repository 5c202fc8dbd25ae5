import { describe, expect, it } from 'vitest';
import { assignFields } from '../../src/forms/assignFields.ts';
import type { Field } from '../../src/forms/Field.ts';
import { rememberField } from '../../src/forms/rememberField.ts';
import type { SectionValue } from '../../src/forms/SectionValue.ts';
import { fieldOf } from './fieldOf.ts';

const progress: SectionValue[] = [
  { key: 'client-name', label: 'Client', kind: 'text', value: 'Anna' },
  { key: 'client-id', label: 'Case number', kind: 'text', value: 'C-1' },
  { key: 'date', label: 'Date', kind: 'date', value: '2026-03-12' },
  { key: 'start', label: 'Start', kind: 'time', value: '14:05' },
  { key: 'end', label: 'End', kind: 'time', value: '15:00' },
  { key: 'mode', label: 'Place or mode', kind: 'text', value: 'Home visit' },
  { key: 'worker', label: 'Worker', kind: 'text', value: 'Sam' },
  { key: 'focus', label: 'Focus', kind: 'text', value: 'Housing' },
  { key: 'observed', label: 'What was seen and done', kind: 'multiline', value: 'Seen.' },
  { key: 'client-words', label: 'In the client’s words', kind: 'multiline', value: '“Hm.”' },
  { key: 'assessment', label: 'Opinion', kind: 'multiline', value: 'Fine.' },
  { key: 'plan', label: 'Plan', kind: 'multiline', value: 'Call.' },
  { key: 'next-date', label: 'Next contact', kind: 'date', value: '2026-04-02' },
  { key: 'follow-up-needed', label: 'Follow-up needed', kind: 'yes-no', value: true },
];

function given(fields: Field[], values = progress, options = {}): Record<string, string> {
  return Object.fromEntries(
    assignFields(values, fields, options).map(({ field, value }) => [value.key, field.label]),
  );
}

describe('[P9] sections find their fields', () => {
  it('on a form of a US agency', () => {
    const fields = [
      fieldOf('Search', 'text'),
      fieldOf('Participant Name'),
      fieldOf('DOB', 'date'),
      fieldOf('Case #'),
      fieldOf('Date of Service', 'date'),
      fieldOf('Begin Time', 'time'),
      fieldOf('End Time', 'time'),
      fieldOf('Place of Service', 'select', { options: ['Office', 'Home visit'] }),
      fieldOf('Case Manager'),
      fieldOf('Supervisor'),
      fieldOf('Goal Addressed'),
      fieldOf('Narrative', 'multiline'),
      fieldOf('Client Statement', 'multiline'),
      fieldOf('Clinical Impression', 'multiline'),
      fieldOf('Plan / Next Steps', 'multiline'),
      fieldOf('Next Appointment Date', 'date'),
      fieldOf('Follow-up required?', 'radio', { options: ['Yes', 'No'] }),
      fieldOf('Date Signed', 'date'),
    ];
    expect(given(fields)).toEqual({
      'client-name': 'Participant Name',
      'client-id': 'Case #',
      date: 'Date of Service',
      start: 'Begin Time',
      end: 'End Time',
      mode: 'Place of Service',
      worker: 'Case Manager',
      focus: 'Goal Addressed',
      observed: 'Narrative',
      'client-words': 'Client Statement',
      assessment: 'Clinical Impression',
      plan: 'Plan / Next Steps',
      'next-date': 'Next Appointment Date',
      'follow-up-needed': 'Follow-up required?',
    });
  });

  it('on a form of a UK council', () => {
    const fields = [
      fieldOf('Child’s name'),
      fieldOf('Mosaic ID'),
      fieldOf('Date of birth', 'date'),
      fieldOf('When did you visit?', 'date'),
      fieldOf('How did the contact take place?', 'radio', { options: ['Home visit', 'Phone'] }),
      fieldOf('Completed by'),
      fieldOf('Purpose of visit'),
      fieldOf('What did you observe?', 'multiline'),
      fieldOf('Child’s wishes and feelings', 'multiline'),
      fieldOf('Analysis', 'multiline'),
      fieldOf('What needs to happen next?', 'multiline'),
      fieldOf('Review date', 'date'),
      fieldOf('Manager’s comments', 'multiline'),
    ];
    expect(given(fields)).toEqual({
      'client-name': 'Child’s name',
      'client-id': 'Mosaic ID',
      date: 'When did you visit?',
      mode: 'How did the contact take place?',
      worker: 'Completed by',
      focus: 'Purpose of visit',
      observed: 'What did you observe?',
      'client-words': 'Child’s wishes and feelings',
      assessment: 'Analysis',
      plan: 'What needs to happen next?',
      'next-date': 'Review date',
    });
  });

  it('or stay alone, on a form that asks for other things', () => {
    const fields = ['Date of birth', 'Admission date', 'Date signed', 'Referral date'].map((label) =>
      fieldOf(label, 'date'),
    );
    const others = [
      'Phone number',
      'Supervisor',
      'Street address',
      'Zip code',
      'Search',
      'Mileage',
      'Signature',
    ].map((label) => fieldOf(label));
    expect(given([...fields, ...others])).toEqual({});
  });

  it('by the group where the label is too short', () => {
    const fields = [
      fieldOf('Date', 'date', { group: 'Next appointment' }),
      fieldOf('Date', 'date', { group: 'This visit' }),
    ];
    const assigned = assignFields(progress, fields);
    expect(assigned.map(({ value, field }) => [value.key, field.group])).toEqual([
      ['date', 'This visit'],
      ['next-date', 'Next appointment'],
    ]);
  });

  it('in the first row of a table', () => {
    const fields = [
      fieldOf('Dose', 'text', { attributes: { id: 'a' } }),
      fieldOf('Dose', 'text', { attributes: { id: 'b' } }),
    ];
    const [only] = assignFields([{ key: 'dose', label: 'Dose', kind: 'text', value: '5 mg' }], fields);
    expect(only?.field.element.id).toBe('a');
  });

  it('by an agency’s own words', () => {
    const fields = [fieldOf('KW initials')];
    expect(given(fields)).toEqual({});
    expect(given(fields, progress, { words: { worker: ['KW initials'] } })).toEqual({
      worker: 'KW initials',
    });
  });

  it('by the map before all else, and never where the map says so', () => {
    const fields = [
      fieldOf('Narrative', 'multiline'),
      fieldOf('Box 7', 'multiline'),
      fieldOf('Plan', 'multiline'),
    ];
    const map = {
      v: 1 as const,
      origin: 'https://portal.example',
      form: '/note',
      title: 'Note',
      matches: [
        { section: 'observed', anchor: rememberField(fields[1] as Field, fields) },
        { section: 'plan', anchor: null },
      ],
    };
    expect(given(fields, progress, { map })).toEqual({ observed: 'Box 7' });
  });

  it('by label where the key says nothing', () => {
    const values: SectionValue[] = [
      { key: 'section-3', label: 'Mental state', kind: 'multiline', value: 'Calm.' },
    ];
    expect(
      given([fieldOf('Notes', 'multiline'), fieldOf('Mental state examination', 'multiline')], values),
    ).toEqual({
      'section-3': 'Mental state examination',
    });
  });
});
