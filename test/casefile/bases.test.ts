import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readBases } from '../../src/casefile/readBases.ts';
import { renewBases } from '../../src/casefile/renewBases.ts';
import type { SaidBasis } from '../../src/casefile/SaidBasis.ts';
import { sectionText } from '../../src/casefile/sectionText.ts';
import { writeBasis } from '../../src/casefile/writeBasis.ts';

const here = Symbol('here');
const key = 'observed';
const first = 'She cried.';
const second = 'Rent is due.';

function start(words = `${first} ${second}`): { doc: Y.Doc; text: Y.Text } {
  const doc = new Y.Doc();
  const text = sectionText(doc, key);
  text.insert(0, words);
  return { doc, text };
}

function say(doc: Y.Doc, sentence: string, basis: SaidBasis | undefined): void {
  const from = sectionText(doc, key).toString().indexOf(sentence);
  writeBasis(doc, key, { from, to: from + sentence.length }, basis, here);
}

/** Each label with the words it stands on. */
const said = (doc: Y.Doc) =>
  readBases(doc, key).map((place) => [
    sectionText(doc, key).toString().slice(place.from, place.to),
    place.said,
  ]);

const reopened = (doc: Y.Doc): Y.Doc => {
  const again = new Y.Doc();
  Y.applyUpdate(again, Y.encodeStateAsUpdate(doc));
  return again;
};

describe('[D98] what the worker says a sentence rests on', () => {
  it('is in the document, moves with what is typed around it, and is there when it is opened again', () => {
    const { doc, text } = start();
    say(doc, second, { kind: 'told', by: 'mother' });
    text.insert(0, 'At noon: ');
    text.insert(text.length, ' More.');
    text.insert(text.toString().indexOf(second) + 5, 'money ');
    expect(said(reopened(doc))).toEqual([['Rent money is due.', { kind: 'told', by: 'mother' }]]);
  });

  it('goes with its words, and stays while most of them do', () => {
    const { doc, text } = start();
    say(doc, first, { kind: 'seen' });
    text.delete(0, 2);
    expect(said(doc)).toEqual([['e cried.', { kind: 'seen' }]]);
    text.delete(0, 'e cried.'.length);
    expect(said(doc)).toEqual([]);
  });

  it('is changed in place and taken back', () => {
    const { doc } = start();
    say(doc, first, { kind: 'seen' });
    say(doc, first, { kind: 'thought' });
    expect(said(doc)).toEqual([[first, { kind: 'thought' }]]);
    say(doc, first, undefined);
    expect(said(doc)).toEqual([]);
    expect(doc.getMap('bases').size).toBe(0);
  });

  it('[P4] two devices that label one sentence apart end with one label, the same on both', () => {
    const one = start().doc;
    const two = reopened(one);
    say(one, first, { kind: 'seen' });
    say(two, first, { kind: 'told', by: 'Ms Hill' });
    say(two, second, { kind: 'unsaid' });
    const [a, b] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(two)];
    Y.applyUpdate(one, b);
    Y.applyUpdate(two, a);
    expect(said(one)).toHaveLength(2);
    expect(said(one)).toEqual(said(two));
  });

  it('is undone in one step, and comes back with words that an undo puts back, also when opened again', () => {
    const { doc, text } = start();
    const typing = Symbol('typing');
    const undo = new Y.UndoManager([text, doc.getMap('bases')], {
      trackedOrigins: new Set([here, typing]),
      captureTimeout: 0,
    });
    say(doc, first, { kind: 'seen' });
    undo.stopCapturing();
    doc.transact(() => text.delete(0, first.length), typing);
    expect(said(doc)).toEqual([]);
    undo.undo();
    expect(said(doc)).toEqual([[first, { kind: 'seen' }]]);
    // What an undo has put back is known to this opening alone, until it is anchored anew.
    expect(said(reopened(doc))).toEqual([]);
    renewBases(doc);
    expect(said(reopened(doc))).toEqual([[first, { kind: 'seen' }]]);
    undo.undo();
    expect(said(doc)).toEqual([]);
    undo.redo();
    expect(said(doc)).toEqual([[first, { kind: 'seen' }]]);
  });

  it('cuts off a name that is too long, and leaves out an empty one', () => {
    const { doc } = start();
    say(doc, first, { kind: 'told', by: ` ${'x'.repeat(500)}` });
    say(doc, second, { kind: 'told', by: '  ' });
    expect(said(doc).map(([, basis]) => basis)).toEqual([
      { kind: 'told', by: 'x'.repeat(80) },
      { kind: 'told' },
    ]);
  });

  it.each([
    ['nothing', () => null],
    ['a number', () => 4],
    ['a nested type', () => new Y.Map()],
    ['no anchors', () => ({ v: 1, section: key, kind: 'seen' })],
    ['an id that is not there', () => ({ v: 1, section: key, kind: 'seen', start: [7, 0], end: [7, 9] })],
    [
      'a clock from nowhere',
      () => ({ v: 1, section: key, kind: 'seen', start: [1, 2 ** 52], end: [1, 2 ** 53] }),
    ],
    ['a negative clock', () => ({ v: 1, section: key, kind: 'seen', start: [1, -1], end: [1, 2] })],
    ['half a clock', () => ({ v: 1, section: key, kind: 'seen', start: [1, 0.5], end: [1, 2] })],
    ['an unknown kind', () => ({ v: 1, section: key, kind: 'sworn', start: [1, 0], end: [1, 5] })],
    ['a later version', () => ({ v: 2, section: key, kind: 'seen', start: [1, 0], end: [1, 5] })],
    [
      'a name of a megabyte',
      () => ({ v: 1, section: key, kind: 'told', by: 'x'.repeat(1e6), start: [1, 0], end: [1, 5] }),
    ],
    ['ends that are swapped', () => ({ v: 1, section: key, kind: 'seen', start: [1, 5], end: [1, 2] })],
    ['another section', () => ({ v: 1, section: 'plan', kind: 'seen', start: [1, 0], end: [1, 5] })],
  ])('[S14] passes over what is no label: %s', (_name, value) => {
    const doc = new Y.Doc();
    doc.clientID = 1;
    sectionText(doc, key).insert(0, `${first} ${second}`);
    doc.getMap('bases').set('x', value());
    doc.getMap('bases-moved').set('x', value());
    expect(readBases(doc, key)).toEqual([]);
    renewBases(doc);
    say(doc, first, { kind: 'seen' });
    expect(said(doc)).toEqual([[first, { kind: 'seen' }]]);
  });

  it('[S14] passes over anchors in another text of the document, or in what was thrown away', () => {
    const doc = new Y.Doc();
    doc.clientID = 1;
    doc.getText('other').insert(0, 'Elsewhere.');
    const gone = sectionText(doc, key);
    gone.insert(0, 'Gone.');
    gone.delete(0, 5);
    gone.insert(0, first);
    doc.getMap('bases').set('a', { v: 1, section: key, kind: 'seen', start: [1, 0], end: [1, 9] });
    doc.getMap('bases').set('b', { v: 1, section: key, kind: 'seen', start: [1, 10], end: [1, 14] });
    doc.getMap('bases').set('c', { v: 1, section: key, kind: 'seen', start: [1, 0], end: [1, 20] });
    expect(readBases(doc, key)).toEqual([]);
    expect(readBases(reopened(doc), key)).toEqual([]);
  });

  it('[S14] twenty thousand labels cost no more than a note can have', () => {
    const { doc } = start();
    const map = doc.getMap('bases');
    const stored = { v: 1, section: key, kind: 'seen', start: [doc.clientID, 0], end: [doc.clientID, 9] };
    doc.transact(() => {
      for (let at = 0; at < 20_000; at += 1) map.set(`k${at}`, stored);
    });
    expect(readBases(doc, key).length).toBe(4000);
  });
});
