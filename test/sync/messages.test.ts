import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import { concatBytes } from '../../src/bytes/concatBytes.ts';
import type { CompartmentId } from '../../src/bytes/Ids.ts';
import { toUtf8 } from '../../src/bytes/utf8.ts';
import { parseLinkMessage } from '../../src/sync/LinkMessage.ts';
import { readSyncMessage, type SyncMessage, writeSyncMessage } from '../../src/sync/SyncMessage.ts';

const id = 'A'.repeat(22) as CompartmentId;
const words = (value: unknown) => concatBytes(Uint8Array.of(1), toUtf8(JSON.stringify(value)));

describe('[S13] messages between replicas', () => {
  it.each([
    { type: 'hello', v: 1, compartments: { [id]: 'B'.repeat(43) } },
    {
      type: 'have',
      compartment: id,
      ranges: {
        [id]: [
          [1, 4],
          [9, 9],
        ],
      },
    },
    { type: 'ack', count: 0 },
    { type: 'entries', entries: [] },
    { type: 'entries', entries: [Uint8Array.of(1, 2, 3), new Uint8Array(0)] },
  ] as SyncMessage[])('%j is read as it was written', (message) => {
    expect(readSyncMessage(writeSyncMessage(message))).toEqual(message);
  });

  it('no bytes make the reader throw', () => {
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.uint8Array({ maxLength: 100 }).map((rest) => concatBytes(Uint8Array.of(2), rest)),
      fc.json().map((text) => concatBytes(Uint8Array.of(1), toUtf8(text))),
    );
    fc.assert(
      fc.property(hostile, (bytes) => {
        const message = readSyncMessage(Uint8Array.from(bytes) as Bytes);
        expect(message === undefined || message.type === 'entries').toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a version that we do not know', { type: 'hello', v: 2, compartments: {} }],
    ['a compartment that is no id', { type: 'have', compartment: '../..', ranges: {} }],
    ['a device that is no id', { type: 'have', compartment: id, ranges: { x: [[1, 2]] } }],
    ['a sequence of nought', { type: 'have', compartment: id, ranges: { [id]: [[0, 2]] } }],
    ['half a sequence', { type: 'have', compartment: id, ranges: { [id]: [[1.5, 2]] } }],
    ['more than can be counted', { type: 'ack', count: 2 ** 60 }],
    ['less than nothing', { type: 'ack', count: -1 }],
    [
      'more ranges than a log has holes',
      { type: 'have', compartment: id, ranges: { [id]: Array(10_001).fill([1, 1]) } },
    ],
  ])('%s is no message', (_, value) => {
    expect(readSyncMessage(words(value))).toBeUndefined();
  });

  it('an entry that says it is longer than it is, or than any may be, is no message', () => {
    expect(readSyncMessage(Uint8Array.of(2, 0, 0, 0, 9, 1))).toBeUndefined();
    expect(readSyncMessage(Uint8Array.of(2, 255, 255, 255, 255, 1))).toBeUndefined();
  });
});

describe('[S4][S17] messages between app and extension', () => {
  it.each([
    { type: 'new' },
    { type: 'locked', device: id, ephemeral: 'B'.repeat(43) },
    { type: 'open', device: id },
    { type: 'pair', message: { anything: 'goes on to the exchange' } },
    { type: 'unlock', box: 'C'.repeat(107) },
    { type: 'lock' },
    { type: 'sync', data: 'AAAA' },
  ])('%j is one', (message) => {
    expect(parseLinkMessage(message)).toEqual(message);
  });

  it.each([
    [undefined],
    ['lock'],
    [{ type: 'unlock' }],
    [{ type: 'unlock', box: 'C'.repeat(10_000) }],
    [{ type: 'locked', device: 'x', ephemeral: 'B'.repeat(43) }],
    [{ type: 'sync', data: [1, 2, 3] }],
    [{ type: 'vault-key', key: 'AAAA' }],
  ])('%j is none', (message) => {
    expect(parseLinkMessage(message)).toBeUndefined();
  });

  it('nothing that a page could post makes the parser throw', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        expect(parseLinkMessage(value)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
