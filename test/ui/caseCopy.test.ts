import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addToPlan } from '../../src/casefile/addToPlan.ts';
import { CaseCopy } from '../../src/casefile/CaseCopy.ts';
import { readPeople } from '../../src/casefile/readPeople.ts';
import { readPlan } from '../../src/casefile/readPlan.ts';
import { writePeople } from '../../src/casefile/writePeople.ts';
import { copyFormats } from '../../src/ui/CopyFormat.ts';
import { copyHtml } from '../../src/ui/copyHtml.ts';
import { copyMarkdown } from '../../src/ui/copyMarkdown.ts';

const head = {
  headline: 'Rent paid <late>',
  date: '2026-03-12',
  start: '10:15',
  end: '11:00',
  mode: 'Home visit',
  worker: 'Sam Okafor',
};
const template = {
  id: 'progress',
  version: 1,
  title: 'Progress note',
  purpose: '',
  sections: [
    { key: 'seen', label: 'What I saw and heard', kind: 'multiline' as const },
    { key: 'next', label: 'Next contact', kind: 'date' as const },
  ],
};
const copyOf = (seen: string): CaseCopy => ({
  format: 'casewright-case',
  v: 1,
  made: '2026-03-20T09:00:00.000Z',
  by: 'Sam Okafor',
  case: {
    name: 'Anna Rivera',
    caseNumber: 'CW-1042',
    pseudonym: '',
    born: '1990-02-01',
    allocated: '',
    practice: false,
  },
  notes: [
    {
      id: 'a'.repeat(22),
      created: '2026-03-12T12:00:00.000Z',
      session: 1,
      signed: '2026-03-12T13:00:00.000Z',
      head,
      template,
      sections: { seen, next: '2026-03-19' },
    },
    {
      id: 'b'.repeat(22),
      created: '2026-03-14T12:00:00.000Z',
      session: 2,
      amends: { note: 'a'.repeat(22), kind: 'correction', part: 'seen' },
      head: { ...head, headline: '', date: '2026-03-12' },
      template: { ...template, title: 'Correction' },
      sections: { seen: '', next: 'unknown because the phone was off' },
    },
  ],
  unread: ['c'.repeat(22)],
});

describe('[P11] a copy of a case file', () => {
  it('as text says who, what, when, what is signed, what is empty, and what could not be read', () => {
    const text = copyFormats.text.write(copyOf('Anna said "I slept well".\n\nThe heating was on.'), 'en-US');
    expect(text).toBe(`ANNA RIVERA
Number CW-1042 · Born February 1, 1990
Copy taken ${/taken (.*) by/.exec(text)?.[1]} by Sam Okafor · 2 notes · 1 note could not be read and is not in it

────────────────────────────────────────
Rent paid <late>
Progress note · No. 1 in the file · March 12, 2026 · 10:15 AM to 11:00 AM · Home visit · Sam Okafor
${/^Entered .*$/m.exec(text)?.[0]}

What I saw and heard
Anna said "I slept well".

The heating was on.

Next contact
March 19, 2026

────────────────────────────────────────
Correction
Correction · March 12, 2026 · 10:15 AM to 11:00 AM · Home visit · Sam Okafor · Beneath the note of March 12, 2026
${/^(Late entry|Entered).*Not signed$/m.exec(text)?.[0]}

What I saw and heard
–

Next contact
unknown because the phone was off
`);
  });

  it('as JSON reads back equal, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (seen) => {
        const copy = copyOf(seen);
        expect(CaseCopy.parse(JSON.parse(copyFormats.json.write(copy, 'en-US')))).toEqual(copy);
      }),
    );
  });

  it('holds the plan: the same words in each format, and its JSON reads back equal', () => {
    const doc = new Y.Doc();
    const goal = addToPlan(doc, 'goals', { order: 1, text: 'I want a warm flat', agreed: '2026-03-01' }, 1);
    addToPlan(doc, 'goals', { order: 2, state: 'set-aside', text: 'The class', why: 'No bus' }, 1);
    addToPlan(doc, 'objectives', { goal, text: 'Report the boiler', by: '2026-03-20', met: 'met' }, 2);
    addToPlan(doc, 'strategies', { goal, who: 'worker', text: 'calls the landlord' }, 3);
    addToPlan(doc, 'progress', { goal, on: '2026-03-12', look: 'win', text: 'A date was given' }, 4);
    addToPlan(
      doc,
      'progress',
      { goal: 'gone', on: '2026-03-13', look: 'setback', text: 'It broke again' },
      5,
    );
    addToPlan(doc, 'concerns', { text: 'The lease', answer: 'Housing advice' }, 6);
    addToPlan(doc, 'tools', { text: 'Sleep diary', outcome: 'helped', said: '“Good”' }, 7);
    const measure = addToPlan(doc, 'measures', { name: 'Mood', low: 0, high: 10 }, 8);
    addToPlan(doc, 'values', { measure, on: '2026-03-01', value: 3 }, 9);
    addToPlan(doc, 'values', { measure, on: '2026-03-12', value: 5.5, said: 'after the call' }, 10);
    const copy: CaseCopy = { ...copyOf('Seen'), plan: readPlan(doc), notes: [], unread: [] };
    const text = copyFormats.text.write(copy, 'en-US');
    expect(text.slice(text.indexOf('Plan\n'))).toBe(`Plan

Goal 1: I want a warm flat
The client’s own words · Agreed March 1, 2026

Objectives
– Report the boiler · by March 20, 2026 · Met

Who does what
– Sam Okafor: calls the landlord

What came of it
– March 12, 2026 · Win · A date was given

Goal: The class
The client’s own words · Set aside

Why it did not work: No bus

About no goal in particular
What came of it
– March 13, 2026 · Setback · It broke again

Concerns of Anna Rivera
– The lease
  What could help: Housing advice

Toolbox: what was tried
– Sleep diary: Helped · “Good”

Mood
0 to 10 · 2 values: first 3, last 5.5; lowest 3, highest 5.5; on average 4.3

March 1, 2026: 3
March 12, 2026: 5.5 (after the call)
`);
    for (const format of ['html', 'markdown'] as const)
      expect(copyFormats[format].write(copy, 'en-US')).toContain('I want a warm flat');
    const read = CaseCopy.parse(JSON.parse(copyFormats.json.write(copy, 'en-US')));
    expect(read).toEqual(copy);
    expect(copyFormats.text.write({ ...copyOf('Seen'), unreadParts: ['plan', 'tasks'] }, 'en-US')).toContain(
      'What could not be read, and is not in it: the plan; tasks and appointments',
    );
  });

  it('[D13][D189] has people, alerts and consents: in words, and as JSON that reads back equal', () => {
    const doc = new Y.Doc();
    writePeople(doc, 'contacts', 'a', {
      added: '1',
      name: 'Ben Rivera',
      relation: 'father',
      told: 'Nothing',
    });
    writePeople(doc, 'contacts', 'b', { added: '2', name: 'Ben Rivera', confirmed: '2025-03-01' });
    writePeople(doc, 'links', 'l', { added: '3', from: 'b', to: 'a', how: 'son' });
    writePeople(doc, 'alerts', 'x', { added: '4', what: 'Dog', since: '2026-01-02', ended: '2026-02-01' });
    writePeople(doc, 'consents', 'c', {
      added: '5',
      to: 'Clinic',
      what: 'Dates',
      until: '2026-04-01',
      copy: 'tab 3',
    });
    const plain = copyOf('Seen.');
    const copy: CaseCopy = {
      ...plain,
      case: { ...plain.case, status: 'closed', tags: ['housing'], address: '1 Mill Lane\nRiverside' },
      people: readPeople(doc),
    };
    expect(CaseCopy.parse(JSON.parse(copyFormats.json.write(copy, 'en-US')))).toEqual(copy);
    const text = copyFormats.text.write(copy, 'en-US');
    expect(text).toContain('Status: Closed · Address: 1 Mill Lane\nRiverside · Tags: housing');
    expect(text).toContain('Dog\nSince January 2, 2026 · ended February 1, 2026');
    expect(text).toContain(
      'Ben Rivera\nfather\nMay be told: Nothing\nBen Rivera: their son\nDetails not confirmed yet',
    );
    expect(text).toContain(
      'son of Ben Rivera (father)\nLast confirmed March 1, 2025, more than six months ago',
    );
    expect(text).toContain('Clinic · Ends within 30 days\nDates\nUntil April 1, 2026\ncopy: tab 3');
    expect(text.indexOf('Consents and releases')).toBeLessThan(text.indexOf('Rent paid'));
  });

  it('as Markdown shows what was typed and nothing else, whatever signs are in it', () => {
    const signs = fc.constantFrom(
      ...'\\`*_[]<>&|~#-+=1.)(!:"\' abc\n\t'.split(''),
      '1. ',
      '- ',
      '<b>',
      '&amp;',
      '```',
      '---',
      'https://a.example',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (pieces) => {
        const lines = pieces
          .join('')
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        const tree = fromMarkdown(copyMarkdown([{ is: 'text', text: pieces.join('') }]));
        expect(new Set(tree.children.map(({ type }) => type))).toEqual(
          new Set(lines.length > 0 ? ['paragraph'] : []),
        );
        expect(tree.children.flatMap(linesOf)).toEqual(lines);
      }),
      { numRuns: 2000 },
    );
  });

  it('as a web page holds what was typed as text alone', () => {
    const typed = '</p><script>alert(1)</script><img src=x onerror=alert(1)> & "quoted" \'so\'';
    const page = copyHtml(
      [
        { is: 'title', text: typed },
        { is: 'text', text: typed },
      ],
      'en-US',
    );
    expect(page.match(/<(?!\/|!)[a-z]+\d?/g)?.sort()).toEqual(
      ['<html', '<meta', '<meta', '<meta', '<title', '<style', '<main', '<h1', '<p'].sort(),
    );
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain("default-src 'none'");
  });
});

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** The lines of a paragraph as a reader of it sees them. */
function linesOf(node: Node): string[] {
  const text = (one: Node): string =>
    one.type === 'break' ? '\n' : (one.value ?? (one.children ?? []).map(text).join(''));
  return text(node).split('\n');
}
