import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addDays } from '../../src/casefile/addDays.ts';
import { addMonths } from '../../src/casefile/addMonths.ts';
import { consentState } from '../../src/casefile/consentState.ts';
import { isOver } from '../../src/casefile/isOver.ts';
import { isStale } from '../../src/casefile/isStale.ts';
import { People } from '../../src/casefile/People.ts';
import { readPeople } from '../../src/casefile/readPeople.ts';
import { removePeople } from '../../src/casefile/removePeople.ts';
import { setText } from '../../src/casefile/setText.ts';
import { writePeople } from '../../src/casefile/writePeople.ts';

describe('[D13][D188] people, alerts and consents of a case file', () => {
  it('two people of one name are two, and a link goes and comes back with its person', () => {
    const doc = new Y.Doc();
    writePeople(doc, 'contacts', 'a', { added: '1', name: 'Ben Rivera', relation: 'brother' });
    writePeople(doc, 'contacts', 'b', { added: '2', name: 'Ben Rivera', relation: 'father' });
    writePeople(doc, 'links', 'l', { added: '3', from: 'a', to: 'b', how: 'son' });
    const before = readPeople(doc);
    expect(before.contacts.map(({ id, relation }) => `${id} ${relation}`)).toEqual(['a brother', 'b father']);
    expect(before.links).toHaveLength(1);
    removePeople(doc, 'contacts', 'b');
    expect(readPeople(doc).links).toEqual([]);
    for (const contact of before.contacts) writePeople(doc, 'contacts', contact.id, contact);
    expect(readPeople(doc)).toEqual(before);
    expect(People.parse(before)).toEqual(before);
  });

  it('what is no record is passed over, a field of another kind is empty, and a text too long is cut', () => {
    const doc = new Y.Doc();
    const contacts = doc.getMap('contacts');
    const put = (id: string, fields: Record<string, unknown>) =>
      contacts.set(id, new Y.Map(Object.entries(fields)));
    contacts.set('text', 'no record');
    contacts.set('array', new Y.Array());
    put('<script>', { name: 'An id that is none' });
    put('odd', {
      name: 7,
      phone: new Y.Map(),
      confirmed: 'yesterday',
      interpreter: 'often',
      email: 'e'.repeat(9999),
    });
    put('long', { notes: new Y.Text('n'.repeat(9999)), name: 'x'.repeat(201) });
    const [odd, long] = ['odd', 'long'].map((id) => readPeople(doc).contacts.find((one) => one.id === id));
    expect(readPeople(doc).contacts).toHaveLength(2);
    expect(odd).toMatchObject({ name: '', phone: '', confirmed: '', interpreter: '' });
    expect([odd?.email, long?.name].map((text) => text?.length)).toEqual([200, 200]);
    expect(long?.notes).toHaveLength(4000);
    for (let n = 0; n < 600; n += 1) put(`c${n}`, { name: 'Again' });
    expect(readPeople(doc).contacts).toHaveLength(500);
  });

  it('[P4] a text that two change at once keeps both changes, and no letter is spoilt', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀', '😁', '👍'), maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (now, next) => {
        const text = new Y.Doc().getText();
        text.insert(0, now);
        setText(text, next);
        expect(text.toString()).toBe(next);
      }),
    );
    const [here, there] = [new Y.Doc(), new Y.Doc()];
    writePeople(here, 'alerts', 'a', { what: 'Dog.' });
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    writePeople(here, 'alerts', 'a', { what: 'Large dog.' });
    writePeople(there, 'alerts', 'a', { what: 'Dog. Ring first.' });
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    expect(readPeople(here).alerts[0]?.what).toBe('Large dog. Ring first.');
  });
});

describe('days', () => {
  it('are counted by the calendar', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('no date', 1)).toBe('');
  });

  it('[D13] details are old when six months are over, or when nobody ever confirmed them', () => {
    expect(['2026-05-25', '2026-05-24', ''].map((day) => isStale(day, '2026-11-25'))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each([
    ['', '', '', 'active'],
    ['2026-11-26', '', '', 'to-come'],
    ['2026-11-25', '2026-12-26', '', 'active'],
    ['2026-01-01', '2026-12-25', '', 'ending'],
    ['2026-01-01', '2026-11-25', '', 'ending'],
    ['2026-01-01', '2026-11-24', '', 'ended'],
    ['2026-01-01', '2027-11-24', '2026-11-25', 'ended'],
    ['2026-01-01', '', '2026-11-30', 'ending'],
  ])('[D187] a consent from %j until %j, withdrawn %j, is %s', (from, until, withdrawn, state) => {
    expect(consentState({ from, until, withdrawn }, '2026-11-25')).toBe(state);
  });

  it('an alert is over from the day of its end on', () => {
    expect(['', '2026-11-26', '2026-11-25'].map((day) => isOver(day, '2026-11-25'))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
