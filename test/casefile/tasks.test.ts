import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addTask } from '../../src/casefile/addTask.ts';
import { changeTask } from '../../src/casefile/changeTask.ts';
import { groupTasks } from '../../src/casefile/groupTasks.ts';
import { newTask } from '../../src/casefile/newTask.ts';
import { readTasks } from '../../src/casefile/readTasks.ts';
import { removeTask } from '../../src/casefile/removeTask.ts';
import type { Task } from '../../src/casefile/Task.ts';

const now = new Date('2026-03-12T14:30:00Z');
const task = (what: string, known: Partial<Omit<Task, 'id' | 'what'>> = {}) => newTask(what, known, now);

/** A document that holds these under their ids. */
function docOf(tasks: Record<string, unknown>): Y.Doc {
  const doc = new Y.Doc();
  for (const [id, raw] of Object.entries(tasks)) {
    const fields = raw instanceof Object && !Array.isArray(raw) ? new Y.Map(Object.entries(raw)) : raw;
    doc.getMap('tasks').set(id, fields);
  }
  return doc;
}

describe('tasks of a case file', () => {
  it('[D164] are read as they were written: what, who, by when, where from, what came of it', () => {
    const doc = new Y.Doc();
    const all: Task[] = [
      task('Ring the landlord', { date: '2026-03-14', name: 'Sam Okafor', note: 'n'.repeat(22) }),
      task('Visit', { kind: 'appointment', date: '2026-03-15', start: '14:30', end: '15:00', place: 'Home' }),
      task('Housing advice', {
        kind: 'referral',
        date: '2026-03-20',
        sentTo: 'Riverside Housing',
        sentOn: '2026-03-06',
        doer: 'other',
        name: 'Jo Brandt',
      }),
      task('Bring the letter', { doer: 'client', done: '2026-03-11', outcome: 'Brought it' }),
    ];
    for (const one of all) addTask(doc, one);
    expect(readTasks(doc)).toEqual(all);
  });

  it('a removed one is gone, comes back as it was, and a change of it while it is away changes nothing', () => {
    const doc = new Y.Doc();
    const one = task('Ring the landlord', { date: '2026-03-14' });
    addTask(doc, one);
    removeTask(doc, one.id);
    changeTask(doc, one.id, { what: 'Write to the landlord' });
    expect(readTasks(doc)).toEqual([]);
    addTask(doc, one);
    expect(readTasks(doc)).toEqual([one]);
  });

  it('[P4] changed apart on two devices keep both changes, field by field', () => {
    const [here, there] = [new Y.Doc(), new Y.Doc()];
    const one = task('Ring the landlord');
    addTask(here, one);
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    changeTask(here, one.id, { date: '2026-03-20' });
    changeTask(there, one.id, { done: '2026-03-12', outcome: 'Repair on Monday' });
    Y.applyUpdate(here, Y.encodeStateAsUpdate(there));
    Y.applyUpdate(there, Y.encodeStateAsUpdate(here));
    const merged = { ...one, date: '2026-03-20', done: '2026-03-12', outcome: 'Repair on Monday' };
    expect(readTasks(here)).toEqual([merged]);
    expect(readTasks(there)).toEqual([merged]);
  });

  it('a change that changes nothing writes nothing', () => {
    const doc = new Y.Doc();
    const one = task('Ring the landlord', { date: '2026-03-20' });
    addTask(doc, one);
    let updates = 0;
    doc.on('update', () => {
      updates += 1;
    });
    changeTask(doc, one.id, { date: '2026-03-20', place: '' });
    expect(updates).toBe(0);
  });

  it('hostile content is passed over or cut, and nothing throws', () => {
    const good = { what: 'Ring the landlord' };
    const deep: Y.Map<unknown> = new Y.Map();
    const doc = docOf({
      text: 'a string',
      list: [1, 2],
      nothing: {},
      blank: { what: '  \n ' },
      number: { what: 7 },
      good,
      ['x'.repeat(41)]: good,
      bad: {
        what: `${'w'.repeat(500_000)}`,
        kind: 'toString',
        doer: '__proto__',
        date: '2026-02-31',
        start: '25:00',
        end: 14,
        sentOn: '0000-00-00',
        done: 'yes',
        name: { a: 1 },
        __proto__: { place: 'x' },
      },
      lines: { what: 'Ring\nthe\u2028landlord', date: '1899-12-31' },
    });
    doc.getMap('tasks').set('deep', deep);
    deep.set('what', new Y.Map());
    const read = readTasks(doc);
    expect(read.map(({ id }) => id).sort()).toEqual(['bad', 'good', 'lines']);
    expect(read.find(({ id }) => id === 'lines')).toMatchObject({ what: 'Ring the landlord', date: '' });
    const bad = read.find(({ id }) => id === 'bad');
    expect(bad).toEqual({ ...task('w'.repeat(300)), id: 'bad', made: '' });
  });

  it('[D143] are grouped by when they come up: overdue, today, the next seven days, later, no day, done', () => {
    const days = ['2026-03-11', '2026-03-12', '2026-03-13', '2026-03-19', '2026-03-20', ''];
    const tasks = days.map((date) => task(date || 'no day', { date }));
    tasks.push(
      task('first', { done: '2026-03-01' }),
      task('last', { done: '2026-03-09', date: '2026-03-01' }),
    );
    const names = Object.entries(groupTasks(tasks, '2026-03-12')).map(([group, ones]) => [
      group,
      ones.map(({ what }) => what),
    ]);
    expect(Object.fromEntries(names)).toEqual({
      overdue: ['2026-03-11'],
      today: ['2026-03-12'],
      soon: ['2026-03-13', '2026-03-19'],
      later: ['2026-03-20'],
      undated: ['no day'],
      done: ['last', 'first'],
    });
  });

  it('come up in the order of day and time, those without a day last', () => {
    const doc = new Y.Doc();
    for (const one of [
      task('no day'),
      task('ten', { date: '2026-03-12', start: '10:00' }),
      task('nine', { date: '2026-03-12', start: '09:00' }),
      task('the day', { date: '2026-03-12' }),
      task('before', { date: '2026-03-11' }),
    ])
      addTask(doc, one);
    expect(readTasks(doc).map(({ what }) => what)).toEqual(['before', 'the day', 'nine', 'ten', 'no day']);
  });
});
