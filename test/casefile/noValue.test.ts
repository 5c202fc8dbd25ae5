import { expect, it } from 'vitest';
import { noteToValues } from '../../extension/noteToValues.ts';
import { isNoValue } from '../../src/casefile/isNoValue.ts';
import { isUnanswered } from '../../src/casefile/isUnanswered.ts';
import type { NoteSnapshot } from '../../src/casefile/NoteSnapshot.ts';
import { shownValue } from '../../src/ui/shownValue.ts';

it('[D51][D52] “N/A”, and “unknown” with its reason, answer a part; without a reason it still waits', () => {
  expect(
    ['', 'Unknown because ', 'Unknown because', 'Unknown because she left', 'N/A'].map(isUnanswered),
  ).toEqual([true, true, true, false, false]);
  expect(['N/A', 'Unknown because she left', '2026-03-12', 'Unknown'].map(isNoValue)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('[D51] is read as it stands, also where a date was asked for', () => {
  expect(shownValue('N/A', 'date', 'en-US')).toBe('N/A');
  expect(shownValue('Unknown because she left', 'yes-no', 'en-GB')).toBe('Unknown because she left');
});

it('[D51] never goes into a portal’s date or list, but into its text box', () => {
  const section = (key: string, kind: 'date' | 'choice' | 'yes-no' | 'multiline') => ({
    key,
    label: key,
    kind,
  });
  const note: NoteSnapshot = {
    template: {
      id: 't',
      version: 1,
      title: 'T',
      purpose: '',
      sections: [
        section('a', 'date'),
        section('b', 'choice'),
        section('c', 'yes-no'),
        section('d', 'multiline'),
      ],
    },
    caseId: 'c',
    created: '',
    session: 1,
    head: { headline: '', date: '', start: '', end: '', mode: '', worker: '' },
    sections: { a: 'N/A', b: 'Unknown because she left', c: 'N/A', d: 'N/A' },
  };
  const values = noteToValues(note, { name: 'Lee', caseNumber: '' });
  expect(values.filter(({ key }) => 'abcd'.includes(key))).toEqual([
    { key: 'd', label: 'd', kind: 'multiline', value: 'N/A' },
  ]);
});
