import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/bytes/Bytes.ts';
import { concatBytes } from '../../src/bytes/concatBytes.ts';
import { decodeSegment } from '../../src/search/decodeSegment.ts';
import { encodeSegment } from '../../src/search/encodeSegment.ts';
import { findNotes } from '../../src/search/findNotes.ts';
import { markedLists } from '../../src/search/markedLists.ts';
import { passThrough } from '../../src/search/passThrough.ts';
import { SearchIndex } from '../../src/search/SearchIndex.ts';
import type { SearchNote } from '../../src/search/SearchNote.ts';
import { noteWith, query } from './searchNotes.ts';

const string = fc.string({ unit: 'grapheme', maxLength: 60 });
const notes = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 22 }),
    stamp: string,
    date: fc.constantFrom('', '2026-03-12', '1999-12-31'),
    headline: string,
    templateTitle: string,
    mode: string,
    worker: string,
    sections: fc.array(fc.record({ key: string, text: string }), { maxLength: 4 }),
  }),
  { selector: (note) => note.id, maxLength: 6 },
);

function segmentOf(list: readonly SearchNote[]): Promise<Bytes> {
  const index = new SearchIndex();
  for (const note of list) index.put('c1', note);
  return encodeSegment(index.notesOf('c1'), index.pieces.texts);
}

function deflated(...parts: Uint8Array[]): Promise<Bytes> {
  return passThrough(new CompressionStream('deflate-raw'), concatBytes(...parts)).then((bytes) =>
    concatBytes(new Uint8Array([1]), bytes ?? new Uint8Array()),
  );
}

describe('a segment', () => {
  it('gives back the notes that went in', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async (list) => {
        const index = new SearchIndex();
        // Something else first, so that the numbers of pieces differ.
        index.put('c0', noteWith('x', 'other words'));
        const segment = await decodeSegment(await segmentOf(list));
        if (segment === undefined) throw new Error('could not be read');
        index.load('c1', segment);
        const wanted = { of: new Int8Array(index.vocabulary.size).fill(-1), dates: false };
        const read = index
          .notesOf('c1')
          .map((note) => [
            ...[note.id, note.stamp, note.date],
            ...markedLists(note, index.pieces, index.vocabulary, wanted).map(({ text }) => text),
          ]);
        const written = list.map((note) => [
          ...[note.id, note.stamp, Number(note.date.replaceAll('-', ''))],
          ...[note.headline, note.templateTitle, note.mode, note.worker],
          ...note.sections.flatMap(({ key, text }) => [key, text]),
        ]);
        expect(read).toEqual(written);
      }),
      { numRuns: 200 },
    );
  });

  it('is found in as the notes themselves are', async () => {
    const index = new SearchIndex();
    const list = [
      noteWith('n1', 'the boiler on 12 March #housing', { date: '2026-03-12', headline: 'Rent' }),
      noteWith('n2', 'a follow-up; her mother’s rent'),
    ];
    const segment = await decodeSegment(await segmentOf(list));
    if (segment) index.load('c1', segment);
    for (const [wanted, expected] of [
      ['boiler', 1],
      ['rent', 2],
      ['3/12', 1],
      ['#housing', 1],
      ['followup mother', 1],
    ] as const) {
      expect(findNotes(index, query(wanted)).total, wanted).toBe(expected);
    }
  });

  it('[S12] of another format, cut short, empty or turned at one place is refused or read, and nothing throws', async () => {
    const good = await segmentOf([noteWith('n1', 'the boiler on 12 March'), noteWith('n2', 'rent')]);
    expect(await decodeSegment(new Uint8Array())).toBeUndefined();
    expect(await decodeSegment(concatBytes(new Uint8Array([2]), good.subarray(1)))).toBeUndefined();
    for (let length = 0; length < good.length; length += 1) {
      expect(await decodeSegment(good.slice(0, length))).toBeUndefined();
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bad = good.slice();
        bad[at] = (bad[at] as number) ^ change;
        const segment = await decodeSegment(bad);
        const index = new SearchIndex();
        if (segment) index.load('c1', segment);
        findNotes(index, query('boiler rent'));
      }),
      { numRuns: 500 },
    );
  });

  it('[S12] of any bytes under a good wrapping is refused or read, and nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), async (bytes) => {
        const segment = await decodeSegment(await deflated(bytes));
        const index = new SearchIndex();
        if (segment) index.load('c1', segment);
        findNotes(index, query('a'));
      }),
      { numRuns: 1500 },
    );
  });

  it('[S12] that promises more than it holds, or holds more than any case file, is refused', async () => {
    // Two hundred million pieces; one note whose piece is not there.
    expect(await decodeSegment(await deflated(new Uint8Array([255, 255, 255, 95, 0])))).toBeUndefined();
    const withPiece = (piece: number) =>
      new Uint8Array([1, 1, 1, 1, 1, 3, 0x78, 0x61, 0x62, 0, 7, 5, 1, piece, 0, 0, 0, 0]);
    expect((await decodeSegment(await deflated(withPiece(0))))?.notes).toHaveLength(1);
    expect(await decodeSegment(await deflated(withPiece(1)))).toBeUndefined();
    expect(await decodeSegment(await deflated(new Uint8Array(65 << 20)))).toBeUndefined();
  });
});
