import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefOf } from '../../src/casefile/briefOf.ts';
import { clipText } from '../../src/casefile/clipText.ts';
import type { NoteSnapshot } from '../../src/casefile/NoteSnapshot.ts';
import { builtInTemplates } from '../../src/kit/builtInTemplates.ts';
import { absenceFacts } from '../../src/ui/absenceFacts.ts';
import type { NoteItem } from '../../src/vault/VaultApi.ts';

const days = { today: '2026-06-01', allocated: '2026-01-02' };

/** A note of the kit, with what its sections say. */
function made(id: string, kind: string, date: string, sections: Record<string, string> = {}, more = {}) {
  const template = builtInTemplates.find((one) => one.id === kind);
  if (!template) throw new Error(`no template ${kind}`);
  const created = `${date}T10:00:00Z`;
  const item: NoteItem = {
    id,
    caseId: 'c',
    templateId: kind,
    templateTitle: template.title,
    date,
    start: '',
    headline: '',
    excerpt: '',
    created,
    words: 0,
    ...more,
  };
  const head = { headline: '', date, start: '', end: '', mode: '', worker: '' };
  const note: NoteSnapshot = { template, caseId: 'c', created, session: 1, head, sections };
  return { item, note };
}

function factsOf(all: ReturnType<typeof made>[]) {
  const texts = new Map(all.map(({ item, note }) => [item, note]));
  return absenceFacts(
    all.map(({ item }) => item),
    (item) => texts.get(item),
    days,
  );
}

describe('[D141] what whoever covers has to know', () => {
  it('is the last eight notes until today, the newest first, and the steps that stand in them', () => {
    const visits = Array.from({ length: 10 }, (_, n) =>
      made(`n${n}`, 'progress', `2026-05-${10 + n}`, {
        plan: n === 9 ? 'N/A' : `Step ${n}`,
        observed: `Seen ${n}`,
      }),
    );
    const facts = factsOf([...visits, made('ahead', 'progress', '2026-07-01', { plan: 'Later' })]);
    expect(facts.last.map(({ item }) => item.id)).toEqual(['n9', 'n8', 'n7', 'n6', 'n5', 'n4', 'n3', 'n2']);
    // "N/A" is no step.
    expect(facts.steps.map(({ steps }) => steps.map(({ text }) => text))).toEqual(
      [8, 7, 6, 5, 4, 3, 2].map((n) => [`Step ${n}`]),
    );
    expect(facts.planned.map(({ item }) => item.id)).toEqual(['ahead']);
    expect(facts.since).toMatchObject({ from: '2026-05-19', days: 13 });
  });

  it('are the dates from today on, in any note, the nearest first', () => {
    const facts = factsOf([
      made('a', 'progress', '2026-01-10', { 'next-date': '2026-05-31' }),
      made('b', 'safety-plan', '2026-01-11', { 'review-date': '2026-09-01' }),
      made('c', 'progress', '2026-01-12', { 'next-date': '2026-06-01' }),
      made('d', 'progress', '2026-01-13', { 'next-date': 'Unknown because she moves' }),
      made('e', 'progress', '2026-01-14', { 'next-date': '2026-06-01; drop' }),
    ]);
    expect(facts.dates.map(({ date, label, from }) => [date, label, from.id])).toEqual([
      ['2026-06-01', 'Next contact', 'c'],
      ['2026-09-01', 'Review on', 'b'],
    ]);
  });

  it('are the newest safety plan and crisis, and what was added to a note; what can’t be read is counted', () => {
    const plan = made('plan', 'safety-plan', '2026-03-01');
    const newer = made('newer', 'safety-plan', '2026-04-01');
    const crisis = made('crisis', 'crisis', '2026-02-01', { plan: 'Call at nine.' });
    const added = made(
      'added',
      'progress',
      '2026-02-02',
      { plan: 'Call at ten.' },
      {
        amends: { note: 'crisis', kind: 'addendum' },
      },
    );
    const all = [plan, newer, crisis, added];
    const facts = factsOf(all);
    expect(facts.safetyPlan?.item.id).toBe('newer');
    expect(facts.crisis?.item.id).toBe('crisis');
    expect(facts.steps.map(({ item }) => item.id)).toEqual(['crisis', 'added']);
    const unread = absenceFacts(
      all.map(({ item }) => item),
      () => 'unreadable',
      days,
    );
    expect(unread).toMatchObject({ unreadable: 4, steps: [], dates: [] });
    expect(unread.safetyPlan).toBeUndefined();
    expect(factsOf([]).since).toMatchObject({ allocation: true });
  });
});

describe('a text in brief', () => {
  it('is its beginning and nothing else, marked where it was cut, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 4, max: 40 }),
        (text, most) => {
          const flat = text.replace(/\s+/g, ' ').trim();
          const brief = clipText(text, most);
          if (flat.length <= most) expect(brief).toBe(flat);
          else {
            expect(brief.endsWith(' …')).toBe(true);
            expect(flat.startsWith(brief.slice(0, -2))).toBe(true);
            expect(brief.length).toBeLessThanOrEqual(most + 2);
            expect(brief.isWellFormed()).toBe(flat.isWellFormed());
          }
        },
      ),
    );
  });

  it('passes over plans and "N/A", which stand apart or say nothing', () => {
    const { note } = made('a', 'progress', '2026-01-01', {
      focus: 'Rent',
      observed: 'The letter lay on the table.',
      barriers: 'N/A',
      plan: 'Ring the landlord.',
    });
    expect(briefOf(note, 200)).toBe('Rent · The letter lay on the table.');
  });
});
