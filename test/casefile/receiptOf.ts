import type { Receipt, SentField } from '../../src/casefile/Receipt.ts';

/** A field that holds what was written. */
export function sentField(patch: Partial<SentField> = {}): SentField {
  return {
    section: 'observed',
    name: 'What I saw and heard',
    label: 'Summary of contact',
    stuck: true,
    length: 330,
    inNote: 'n1',
    inPage: 'p1',
    ...patch,
  };
}

/** A receipt of one field, at Riverside. */
export function receipt(patch: Partial<Receipt> = {}): Receipt {
  return {
    v: 1,
    act: 'filled',
    version: 'v1',
    origin: 'https://riverside.example',
    form: '/contacts/new',
    title: 'Record a contact – Riverside',
    fields: [sentField()],
    at: '2026-03-12T10:15:00.000Z',
    person: 'Sam Okafor',
    device: 'd1',
    note: 'n1',
    ...patch,
  };
}
