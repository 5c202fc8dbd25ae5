import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readReceipts } from '../../src/casefile/readReceipts.ts';
import { savedTime } from '../../src/casefile/savedTime.ts';
import { sentTo } from '../../src/casefile/sentTo.ts';
import { receipt, sentField } from './receiptOf.ts';

function ledgerOf(...raw: unknown[]): Y.Doc {
  const doc = new Y.Doc();
  doc.getArray('receipts').push(raw);
  return doc;
}

describe('[P9] receipts as other devices write them', () => {
  const long = 'x'.repeat(100_000);
  it.each([
    ['nothing', null],
    ['a text', 'receipt'],
    ['a list', []],
    ['a newer version', { ...receipt(), v: 2 }],
    ['an act that is none', { ...receipt(), act: 'sent' }],
    ['a stamp of any length', receipt({ version: long })],
    ['an origin of any length', receipt({ origin: long })],
    ['a note id of any length', receipt({ note: long })],
    ['more fields than a form has', receipt({ fields: Array.from({ length: 301 }, () => sentField()) })],
    ['a field without its section', { ...receipt(), fields: [{ ...sentField(), section: undefined }] }],
    ['a length below nothing', receipt({ fields: [sentField({ length: -1 })] })],
    ['a length that is no number', { ...receipt(), fields: [{ ...sentField(), length: '5' }] }],
    ['a problem of any length', receipt({ fields: [sentField({ problem: long })] })],
    ['a label of any length', receipt({ fields: [sentField({ label: long })] })],
  ])('%s is passed over, and the one beside it read', (_name, raw) => {
    expect(readReceipts(ledgerOf(raw, receipt()))).toEqual([receipt()]);
  });

  it('a nested document is passed over, and a key of its prototype’s harms nobody', () => {
    const doc = ledgerOf(JSON.parse('{"__proto__":{"v":1}}'), receipt());
    doc.getArray('receipts').push([new Y.Map([['v', 1]])]);
    expect(readReceipts(doc)).toEqual([receipt()]);
    expect(({} as { v?: unknown }).v).toBeUndefined();
  });

  it('no more than the newest 2,000 are read, the newest first', () => {
    const many = Array.from({ length: 2100 }, (_, i) => receipt({ version: `v${i}` }));
    const read = readReceipts(ledgerOf(...many));
    expect(read.length).toBe(2000);
    expect([read[0]?.version, read.at(-1)?.version]).toEqual(['v2099', 'v100']);
  });

  it('what one device has written stays in its order, whatever its clock said', () => {
    const written = [receipt({ version: 'a' }), receipt({ version: 'b', at: '2020-01-01T00:00:00.000Z' })];
    expect(readReceipts(ledgerOf(...written)).map(({ version }) => version)).toEqual(['b', 'a']);
  });
});

describe('sent to so many portals', () => {
  const portals = [
    { origin: 'https://riverside.example', title: 'Riverside' },
    { origin: 'https://northside.example', title: 'Northside' },
  ];
  const sent = (...receipts: ReturnType<typeof receipt>[]) =>
    sentTo(receipts, portals, 'n1').map((state) => [state.origin.slice(8, 13), state.sent?.version]);

  it('counts the known portals, and those that this note was sent to', () => {
    expect(sent(receipt())).toEqual([
      ['river', 'v1'],
      ['north', undefined],
    ]);
    expect(sent(receipt({ origin: 'https://old.example' }))).toEqual([
      ['old.e', 'v1'],
      ['river', undefined],
      ['north', undefined],
    ]);
  });

  it('what was undone, held nothing, or was another note’s is not sent', () => {
    const none = [
      ['river', undefined],
      ['north', undefined],
    ];
    expect(sent()).toEqual([...none]);
    expect(sent(receipt({ act: 'undone' }), receipt())).toEqual(none);
    expect(sent(receipt({ fields: [sentField({ stuck: false })] }))).toEqual(none);
    expect(sent(receipt({ note: 'n2' }))).toEqual(none);
  });

  it('a second page of the same portal still stands when the first was undone', () => {
    const [second, undone] = [receipt({ form: '/outcome', version: 'v2' }), receipt({ act: 'undone' })];
    expect(sent(undone, second, receipt())[0]).toEqual(['river', 'v2']);
  });
});

describe('time saved against the same by hand', () => {
  it('counts the fields that stuck: to get into each, and to type what was written', () => {
    const two = receipt({ fields: [sentField(), sentField({ stuck: false }), sentField({ length: 0 })] });
    expect(savedTime([two], 20)).toEqual({ forms: 1, seconds: 20 + 330 / 3.3 + 20 });
    expect(savedTime([two], 0)).toEqual({ forms: 1, seconds: 100 });
    expect(savedTime([], 20)).toEqual({ forms: 0, seconds: 0 });
  });

  it('a fill that was undone saved nothing, the one after it does', () => {
    const undone = receipt({ act: 'undone' });
    expect(savedTime([undone, receipt()], 20)).toEqual({ forms: 0, seconds: 0 });
    expect(savedTime([receipt(), undone, receipt()], 20)).toEqual({ forms: 1, seconds: 120 });
  });
});
