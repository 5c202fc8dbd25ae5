import { daysLate } from './daysLate.ts';
import { isLate } from './isLate.ts';
import { missingParts } from './missingParts.ts';
import type { NoteSnapshot } from './NoteSnapshot.ts';

/** One thing to look at before signing. */
export interface ReadPoint {
  point: string;
  /** What the note says of it, in a few words. */
  said: string;
  /** `stop`: can't be signed so. `look`: may be signed, and is worth a look. */
  state: 'ok' | 'look' | 'stop';
  /** The section to go to, where there is one. */
  section?: string;
}

type Section = NoteSnapshot['template']['sections'][number];

/**
 * The last read: the rule of five steps [D122], the completeness list [D124] and the final review [D123], each
 * point answered as far as the note itself can tell. `open`: how many findings of each kind are left.
 * `today`: ISO 8601 date.
 */
export function lastRead(
  note: NoteSnapshot,
  client: { name: string; caseNumber: string },
  open: Readonly<Record<string, number>>,
  today: string,
): { title: string; points: ReadPoint[] }[] {
  const { head, created, template } = note;
  const said = (section: Section) => (note.sections[section.key] ?? '').trim();
  const missing = new Set(missingParts(note).map(({ key }) => key));

  /** A point that one of these sections answers; a kind of note that has none of them is not asked. */
  const answered = (point: string, is: (section: Section) => boolean): ReadPoint => {
    const asked = template.sections.filter(is);
    const empty = asked.find(({ key }) => missing.has(key));
    if (empty) return { point, said: `“${empty.label}” is still empty`, state: 'stop', section: empty.key };
    const full = asked.find((section) => said(section) !== '');
    if (full) return { point, said: `In “${full.label}”`, state: 'ok', section: full.key };
    const [first] = asked;
    return first
      ? { point, said: `Nothing in “${first.label}”`, state: 'look', section: first.key }
      : { point, said: 'Not a part of this kind of note', state: 'ok' };
  };
  const named = (...words: string[]) => {
    const wanted = new RegExp(`(^|-)(${words.join('|')})`);
    return ({ key }: Section) => wanted.test(key);
  };
  const plan = ({ role }: Section) => role === 'plan';
  const feelings = (section: Section) =>
    section.role === 'quote' || named('mood', 'feel', 'reaction', 'symptoms')(section);
  const count = (...kinds: string[]) => kinds.reduce((sum, kind) => sum + (open[kind] ?? 0), 0);
  const free = (point: string, left: number, ok: string): ReadPoint =>
    left === 0
      ? { point, said: ok, state: 'ok' }
      : { point, said: `${left} ${left === 1 ? 'finding' : 'findings'} left`, state: 'look' };

  const days = daysLate(head.date, created);
  const date: ReadPoint =
    head.date === ''
      ? { point: 'The date', said: 'No date of the event', state: 'stop' }
      : head.date > today
        ? { point: 'The date', said: 'The event is in the future', state: 'look' }
        : isLate(note)
          ? { point: 'The date', said: `Late entry: begun ${days} days after the event`, state: 'look' }
          : {
              point: 'The date',
              said: days === 0 ? 'Begun on the same day' : 'Begun the day after',
              state: 'ok',
            };
  const name: ReadPoint = {
    point: 'The name as on file',
    said: [client.name, client.caseNumber].filter(Boolean).join(' · '),
    state: client.name === '' ? 'look' : 'ok',
  };
  const next: ReadPoint[] = template.sections
    .filter((section) => section.kind === 'date' && plan(section))
    .filter((section) => /^\d{4}-/.test(said(section)) && said(section) < head.date)
    .map(({ key, label }) => ({
      point: 'Everything matches the date',
      said: `“${label}” is before the event`,
      state: 'look',
      section: key,
    }));
  const felt = answered('Feelings and reactions', feelings);
  const planned = answered('Plan', plan);
  const backwards = head.start !== '' && head.end !== '' && head.end < head.start;
  const matches: ReadPoint = backwards
    ? { point: 'Everything matches the date', said: 'It ends before it starts', state: 'look' }
    : (next[0] ?? { point: 'Everything matches the date', said: 'Times and dates agree', state: 'ok' });

  return [
    {
      title: 'Five steps',
      points: [
        date,
        name,
        free(
          'What happened, not what I think',
          count('value-judgment', 'speculation'),
          'No judgment or guess flagged',
        ),
        free('Feelings, not labels', count('label', 'scare-quote'), 'No label flagged'),
        answered('What comes next', plan),
      ],
    },
    {
      title: 'Is it complete?',
      points: [
        answered('Goal', named('goal', 'objective', 'focus', 'purpose', 'problem')),
        answered('What I did', named('intervention', 'done', 'response', 'strateg')),
        answered('How the client felt', feelings),
        answered('Follow-up', named('next-date', 'follow-up', 'review-date', 'plan', 'tasks')),
        answered('Barriers', named('barrier')),
        ...[...missing].map((key): ReadPoint => {
          const label = template.sections.find((section) => section.key === key)?.label ?? key;
          return { point: label, said: 'Needed, and still empty', state: 'stop', section: key };
        }),
      ],
    },
    {
      title: 'Final review',
      points: [
        { ...name, point: 'Name' },
        head.headline.trim() === ''
          ? { point: 'Main topic', said: 'The headline is empty', state: 'look' }
          : { point: 'Main topic', said: head.headline, state: 'ok' },
        felt,
        planned,
        matches,
      ],
    },
  ];
}
