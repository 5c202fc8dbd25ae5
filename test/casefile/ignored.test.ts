import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ignoredFilter } from '../../src/casefile/ignoredFilter.ts';
import { ignoredMap } from '../../src/casefile/ignoredMap.ts';
import { ignoreFinding } from '../../src/casefile/ignoreFinding.ts';
import { readIgnored } from '../../src/casefile/readIgnored.ts';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { checkText } from '../../src/checks/checkText.ts';

const by = 'Sam Okafor';
const at = new Date('2026-03-12T14:30:00Z');

function noteOf(text: string) {
  const doc = new Y.Doc();
  sectionText(doc, 'observed').insert(0, text);
  const all = () => checkText(sectionText(doc, 'observed').toString());
  return {
    doc,
    text: sectionText(doc, 'observed'),
    terms: () =>
      all()
        .filter(ignoredFilter(doc, 'observed'))
        .map(({ term }) => term),
    ignore(term: string, why?: string) {
      const finding = all().find((one) => one.term === term);
      if (finding === undefined) throw new Error(`no finding on ${term}`);
      return ignoreFinding(doc, { section: 'observed', finding, by, at, ...(why ? { why } : {}) });
    },
  };
}

describe('[P10] what is ignored in a note', () => {
  it('here: at its place alone, through edits around it, and back when it is taken out', () => {
    const note = noteOf('Anna is lazy. Bill is lazy.');
    const id = note.ignore('lazy') ?? '';
    expect(note.terms()).toEqual(['lazy']);
    note.text.insert(0, 'On Monday we met. ');
    note.text.insert(note.text.length, ' Carla is rude.');
    expect(note.terms()).toEqual(['lazy', 'rude']);
    ignoredMap(note.doc).delete(id);
    expect(note.terms()).toEqual(['lazy', 'lazy', 'rude']);
  });

  it('here: ends when its words are changed, and holds again when the change is undone', () => {
    const note = noteOf('Anna is lazy.');
    note.ignore('lazy');
    const undo = new Y.UndoManager(note.text, { trackedOrigins: new Set(['me']) });
    note.doc.transact(() => {
      note.text.delete(8, 4);
      note.text.insert(8, 'rude');
    }, 'me');
    expect(note.terms()).toEqual(['rude']);
    undo.undo();
    expect(note.text.toString()).toBe('Anna is lazy.');
    expect(note.terms()).toEqual([]);
  });

  it('in this note: wherever it says these words, in any case, with who, when and why', () => {
    const note = noteOf('Anna is lazy. LAZY, he said. Bill is rude and lazy.');
    note.ignore('lazy', 'quoted from the court');
    expect(note.terms()).toEqual(['rude']);
    expect(readIgnored(note.doc)[0]?.[1]).toMatchObject({
      scope: 'note',
      why: 'quoted from the court',
      by,
      at: at.toISOString(),
      term: 'lazy',
    });
  });

  it('[P4] two devices that ignore while apart keep both, and the places are the same on each', () => {
    const one = noteOf('Anna is lazy. Bill is rude.');
    const two = noteOf('');
    Y.applyUpdate(two.doc, Y.encodeStateAsUpdate(one.doc));
    one.ignore('lazy');
    two.text.insert(0, 'Met at 10. ');
    two.ignore('rude');
    Y.applyUpdate(two.doc, Y.encodeStateAsUpdate(one.doc));
    Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(two.doc));
    expect([one.terms(), two.terms()]).toEqual([[], []]);
    const again = new Y.Doc();
    Y.applyUpdate(again, Y.encodeStateAsUpdate(two.doc));
    expect(readIgnored(again)).toHaveLength(2);
  });

  it('of one section is not ignored in another', () => {
    const note = noteOf('Anna is lazy.');
    note.ignore('lazy');
    const [finding] = checkText('Anna is lazy.');
    expect(finding && ignoredFilter(note.doc, 'plan')(finding)).toBe(true);
  });

  it('is refused when there are 500, or without a reason that says anything', () => {
    const note = noteOf('Anna is lazy.');
    expect(note.ignore('lazy', '   ')).toBeUndefined();
    for (let i = 0; i < 500; i++) ignoredMap(note.doc).set(`x${i}`, i);
    expect(note.ignore('lazy')).toBeUndefined();
  });

  it('is not kept where there are no words', () => {
    const { doc } = noteOf('Anna is lazy.');
    const at0 = { rule: 'value-judgment/lazy', term: 'lazy' };
    for (const [start, end] of [
      [8, 8],
      [9, 8],
      [-1, 4],
      [8, 14],
    ] as const)
      expect(
        ignoreFinding(doc, { section: 'observed', finding: { ...at0, start, end }, by, at }),
      ).toBeUndefined();
    expect(readIgnored(doc)).toEqual([]);
  });
});

describe('[S14] hostile entries', () => {
  const good = { v: 1, scope: 'note', rule: 'value-judgment/lazy', term: 'lazy', why: 'w', by, at: '' };
  const here = { ...good, scope: 'here', section: 'observed' };
  const hostile: unknown[] = [
    null,
    7,
    'text',
    [],
    new Y.Map(),
    new Y.Text('x'),
    { ...good, v: 2 },
    { ...good, why: '' },
    { ...good, why: 'x'.repeat(201) },
    { ...good, rule: '__proto__' },
    { ...good, term: { toLowerCase: 1 } },
    { ...good, by: 'x'.repeat(10_000) },
    { ...good, scope: 'everything' },
    here,
    { ...here, start: '', end: '' },
    { ...here, start: [], end: [] },
    { ...here, start: [1], end: [1, 2, 3] },
    { ...here, start: [-1, 0], end: [-1, 0] },
    { ...here, start: [0.5, 0], end: [0, Number.NaN] },
    { ...here, start: [0, 2 ** 60], end: [0, Number.POSITIVE_INFINITY] },
    { ...here, start: [7, 0], end: [7, Number.MAX_SAFE_INTEGER] },
    { ...here, start: [{ valueOf: 1 }, 0], end: { length: 2 } },
    { ...here, start: [7, 0], end: [7, 0], section: '' },
    { ...here, start: [7, 0], end: [7, 0], section: 'x'.repeat(401) },
  ];
  it('change nothing, throw nothing, and make no part of the document', () => {
    const note = noteOf('Anna is lazy.');
    for (const [at, entry] of hostile.entries()) ignoredMap(note.doc).set(`id${at}`, entry);
    // Of the note, but no place in its text: entries of this map itself, the end before the start, one of them unknown.
    const client = note.doc.clientID;
    const places = [
      [13, 14],
      [11, 8],
      [8, 1e9],
    ];
    for (const [start, end] of places)
      ignoredMap(note.doc).set(`at${start}`, { ...here, start: [client, start], end: [client, end] });
    ignoredMap(note.doc).set('x'.repeat(5000), good);
    expect(note.terms()).toEqual(['lazy']);
    expect([...note.doc.share.keys()].sort()).toEqual(['ignored', 'section:observed']);
  });

  it('are read up to a thousand', () => {
    const doc = new Y.Doc();
    for (let i = 0; i < 1200; i++) ignoredMap(doc).set(`id${i}`, good);
    expect(readIgnored(doc)).toHaveLength(1000);
  });
});
