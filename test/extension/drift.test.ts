import { expect, it } from 'vitest';
import { driftOf } from '../../extension/driftOf.ts';
import { receiptOf } from '../../extension/receiptOf.ts';
import { Receipt } from '../../src/casefile/Receipt.ts';
import type { SectionValue } from '../../src/forms/SectionValue.ts';

const value = (text: string): SectionValue => ({
  key: 'observed',
  label: 'What I saw and heard',
  kind: 'multiline',
  value: text,
});

async function receiptFor(written: string, own: string, shown: string) {
  const sent = await receiptOf({
    act: 'filled',
    page: { origin: 'https://a.example', form: '/visit', title: 'Visit', fields: 1 },
    written: [{ fieldId: 'f1', value: value(written), own }],
    results: [{ fieldId: 'f1', label: 'Summary', stuck: true }],
    held: new Map([['f1', shown]]),
    note: { sections: { observed: own } },
  });
  return Receipt.parse({ v: 1, at: '2026-03-12T10:15:00Z', person: '', device: 'd', note: 'n', ...sent });
}

it.each([
  ['nothing', 'The door was open.', 'The door was open.', undefined],
  ['the note alone', 'The door was shut.', 'The door was open.', 'note'],
  ['the page alone', 'The door was open.', 'The window was open.', 'page'],
  ['both, each its way', 'The door was shut.', 'The window was open.', 'both'],
  ['both, alike', 'The door was shut.', 'The door was shut.', undefined],
  ['the page, which is empty', 'The door was open.', '', 'page'],
  ['the page, where the field has gone', 'The door was open.', undefined, 'gone'],
] as const)('[P9] what has changed since: %s', async (_name, note, page, changed) => {
  const receipt = await receiptFor('The door was open.', 'The door was open.', 'The door was open.');
  const inPage = new Map(page === undefined ? [] : [['observed', page]]);
  const { rows } = await driftOf(receipt, [value(note)], inPage);
  expect(rows.map((row) => row.changed)).toEqual(changed === undefined ? [] : [changed]);
});

it('[P9] where the note has nothing for a field any more, the note has changed', async () => {
  const receipt = await receiptFor('The door was open.', 'The door was open.', 'The door was open.');
  const { rows } = await driftOf(receipt, [], new Map());
  expect(rows).toMatchObject([{ changed: 'note', inNote: '', inPage: undefined }]);
});

it('[P9] a text that was shortened for this form is no drift, nor is a date in the page’s own format', async () => {
  const receipt = await receiptFor('Open.', 'The door was open.', 'Open.');
  const { rows } = await driftOf(receipt, [value('The door was open.')], new Map([['observed', 'Open.']]));
  expect(rows).toEqual([]);
});

it('[P9] a receipt says what went where, and holds none of the text', async () => {
  const receipt = await receiptFor('The door was open.', 'The door was open.', 'The door was open.');
  expect(receipt.fields).toMatchObject([{ section: 'observed', label: 'Summary', stuck: true, length: 18 }]);
  expect(JSON.stringify(receipt)).not.toContain('door');
});
