import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/checks/Finding.ts';
import { FindingChange } from '../../src/editor/FindingChange.ts';
import { findingAt } from '../../src/editor/findingAt.ts';
import { findingField } from '../../src/editor/findingField.ts';

const text = 'Anna is lazy and the hall was filthy.';

function finding(term: string, rule = `value-judgment/${term}`): Finding {
  const start = text.indexOf(term);
  return {
    start,
    end: start + term.length,
    kind: 'value-judgment',
    rule,
    level: 'advice',
    term,
    message: '',
    suggestions: [],
  };
}

const lazy = finding('lazy');
const filthy = finding('filthy');
const found = (...all: Finding[]) => ({ effects: FindingChange.of({ found: all }) });
const start = () =>
  EditorState.create({ doc: text, extensions: findingField }).update(found(lazy, filthy)).state;
const terms = (state: EditorState) =>
  state.field(findingField).placed.map(({ from, to }) => state.doc.sliceString(from, to));

describe('findings while one types', () => {
  it('move with the text before them', () => {
    const state = start().update({ changes: { from: 0, insert: 'Today ' } }).state;
    expect(terms(state)).toEqual(['lazy', 'filthy']);
  });

  it('go when what they are about is changed, and not before', () => {
    const at = text.indexOf('lazy');
    expect(terms(start().update({ changes: { from: at + 1, insert: 'x' } }).state)).toEqual(['filthy']);
    expect(terms(start().update({ changes: { from: at, to: at + 4, insert: '' } }).state)).toEqual([
      'filthy',
    ]);
  });

  it('go when a letter lengthens their word, and stay when a space or a full stop follows it', () => {
    const end = text.indexOf('lazy') + 4;
    expect(terms(start().update({ changes: { from: end, insert: 'b' } }).state)).toEqual(['filthy']);
    expect(terms(start().update({ changes: { from: end, insert: '.' } }).state)).toEqual(['lazy', 'filthy']);
  });

  it('keep their ids from one check to the next', () => {
    const before = start();
    const after = before.update(found(lazy, filthy)).state;
    const ids = (state: EditorState) => state.field(findingField).placed.map(({ id }) => id);
    expect(ids(after)).toEqual(ids(before));
  });

  it('of two at one place, the shorter is the one that is pointed at', () => {
    const sentence: Finding = {
      ...lazy,
      start: 0,
      end: text.length,
      rule: 'long-sentence',
      kind: 'long-sentence',
    };
    const state = start().update(found(sentence, lazy)).state;
    expect(findingAt(state, lazy.start + 1)?.finding.rule).toBe(lazy.rule);
    expect(findingAt(state, 1)?.finding.rule).toBe('long-sentence');
  });
});
