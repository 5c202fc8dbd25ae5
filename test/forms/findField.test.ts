import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/forms/Field.ts';
import { findField } from '../../src/forms/findField.ts';
import { rememberField } from '../../src/forms/rememberField.ts';
import { fieldOf } from './fieldOf.ts';

function form(prefix = 'f', more: Field[] = []): Field[] {
  return [
    ...more,
    fieldOf('Client name', 'text', {
      group: 'Client',
      attributes: { id: `${prefix}1`, name: `${prefix}-name` },
    }),
    fieldOf('Date', 'date', { group: 'This visit', attributes: { id: `${prefix}2`, name: `${prefix}-d1` } }),
    fieldOf('Notes', 'multiline', {
      group: 'This visit',
      attributes: { id: `${prefix}3`, name: `${prefix}-n` },
    }),
    fieldOf('Date', 'date', { group: 'Next visit', attributes: { id: `${prefix}4`, name: `${prefix}-d2` } }),
  ];
}

describe('[P9] a remembered field is found again, or not at all', () => {
  const before = form();
  const anchors = before.map((field) => rememberField(field, before));

  it('is plain JSON and holds no value', () => {
    const [anchor] = [rememberField(fieldOf('Client name', 'text', { value: 'Anna' }), before)];
    expect(JSON.parse(JSON.stringify(anchor))).toEqual(anchor);
    expect(JSON.stringify(anchor)).not.toContain('Anna');
  });

  it('after new ids and names, and rows put before', () => {
    const after = form('ctl00_x', [fieldOf('Team'), fieldOf('Programme', 'select')]);
    expect(anchors.map((anchor) => after.indexOf(findField(anchor, after) as Field) - 2)).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it('after a new wording of its label, by name and neighbours', () => {
    const after = form();
    (after[2] as Field).label = 'Visit notes';
    expect(findField(anchors[2]!, after)).toBe(after[2]);
  });

  it('not when its place is taken by another with the same id', () => {
    const after = form();
    (after[0] as Field).label = 'Supervisor name of record';
    (after[0] as Field).element = fieldOf('x', 'text', { attributes: { id: 'f1' } }).element;
    expect(findField(anchors[0]!, after)).toBeUndefined();
  });

  it('not when it is gone and its twin is not', () => {
    const after = form('g').slice(0, 3);
    expect(findField(anchors[3]!, after)).toBeUndefined();
  });

  it('not among twins that nothing tells apart', () => {
    const twins = [fieldOf('Comment'), fieldOf('Comment')];
    const anchor = rememberField(twins[0] as Field, twins);
    expect(findField(anchor, [fieldOf('Comment'), fieldOf('Comment'), fieldOf('Comment')])).toBeUndefined();
  });
});

describe('[P9] a saved field on a page that was reworded', () => {
  const page = [
    fieldOf('Date of visit', 'date'),
    fieldOf('Client name', 'text'),
    fieldOf('Comments', 'multiline', { group: 'Visit' }),
    fieldOf('Comments', 'multiline', { group: 'Review' }),
  ];

  it('is found by the same words in another order, and in a box of its kin', () => {
    const now = [fieldOf('Please enter visit date *', 'text'), fieldOf('Client name', 'text')];
    expect(findField(rememberField(page[0] as Field, page), now)).toBe(now[0]);
  });

  it('is not taken for its twin once it has gone', () => {
    const now = [page[0], page[1], page[3]] as Field[];
    expect(findField(rememberField(page[2] as Field, page), now)).toBeUndefined();
    expect(findField(rememberField(page[3] as Field, page), now)).toBe(page[3]);
  });
});
