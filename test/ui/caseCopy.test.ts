import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { CaseCopy } from '../../src/casefile/CaseCopy.ts';
import { readPeople } from '../../src/casefile/readPeople.ts';
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
