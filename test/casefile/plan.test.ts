import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addMonths } from '../../src/casefile/addMonths.ts';
import { blankEntry } from '../../src/casefile/blankEntry.ts';
import { moveGoal } from '../../src/casefile/moveGoal.ts';
import { Plan } from '../../src/casefile/Plan.ts';
import { readPlan } from '../../src/casefile/readPlan.ts';
import { removeFromPlan } from '../../src/casefile/removeFromPlan.ts';
import { setText } from '../../src/casefile/setText.ts';
import { writePlan } from '../../src/casefile/writePlan.ts';

/** Brings two documents to the same state. */
function merge(a: Y.Doc, b: Y.Doc): void {
  const [fromA, fromB] = [Y.encodeStateAsUpdate(a), Y.encodeStateAsUpdate(b)];
  Y.applyUpdate(a, fromB);
  Y.applyUpdate(b, fromA);
}

function threeGoals(): Y.Doc {
  const doc = new Y.Doc();
  for (const [order, id] of ['home', 'sleep', 'work'].entries())
    writePlan(doc, 'goals', id, { text: `I want ${id}`, order });
  return doc;
}

function twin(doc: Y.Doc): Y.Doc {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
}

const ranked = (doc: Y.Doc) => readPlan(doc).goals.map(({ id }) => id);

describe('the plan of a case file', () => {
  it('reads back what was written, in the order of ranks, dates and adding', () => {
    const doc = threeGoals();
    writePlan(doc, 'progress', 'b', {
      on: '2026-03-02',
      text: 'Slept six hours',
      look: 'win',
      goal: 'sleep',
    });
    writePlan(doc, 'progress', 'a', { on: '2026-03-09', text: 'Missed the bus', look: 'setback' });
    writePlan(doc, 'measures', 'mood', { name: 'Mood', low: 0, high: 10 });
    writePlan(doc, 'values', 'v', { measure: 'mood', on: '2026-03-02', value: 6.5 });
    const plan = readPlan(doc);
    expect(plan.goals[0]).toEqual({ ...blankEntry('goals'), id: 'home', text: 'I want home', order: 0 });
    expect(plan.progress.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(plan.values).toEqual([
      { ...blankEntry('values'), id: 'v', measure: 'mood', on: '2026-03-02', value: 6.5 },
    ]);
    expect(Plan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it('never throws on what another device may have written, and keeps to its limits', () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: false }).filter((value) => {
        try {
          return JSON.stringify(value) !== undefined;
        } catch {
          return false;
        }
      }),
      fc.constantFrom('x'.repeat(90_000), -1, 1e300, '2026-13-45', 'active', null),
    );
    const tables = fc.constantFrom(...(Object.keys(Plan.shape) as (keyof Plan)[]));
    const fields = fc.constantFrom(
      'text',
      'order',
      'state',
      'on',
      'value',
      'low',
      'added',
      'goal',
      'by',
      'why',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(tables, fc.string(), fields, anything), { maxLength: 30 }), (writes) => {
        const doc = new Y.Doc();
        for (const [table, id, field, value] of writes) {
          const map = new Y.Map();
          doc.getMap(table).set(id, map);
          map.set(field, JSON.parse(JSON.stringify(value)));
          doc.getMap(table).set(`${id}!`, JSON.parse(JSON.stringify(value)));
        }
        const plan = readPlan(doc);
        expect(Plan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
      }),
      { numRuns: 200 },
    );
    const long = new Y.Doc();
    writePlan(long, 'goals', 'g', { text: 'a'.repeat(50_000), order: 1 });
    for (let id = 0; id < 3100; id += 1) writePlan(long, 'values', `v${id}`, { value: id });
    expect(readPlan(long).goals[0]?.text).toHaveLength(20_000);
    expect(readPlan(long).values).toHaveLength(3000);
  });

  it('[P4] keeps what two devices type into one goal, and change in other fields of it', () => {
    const here = threeGoals();
    const there = twin(here);
    writePlan(here, 'goals', 'sleep', { text: 'First: I want sleep' });
    writePlan(there, 'goals', 'sleep', { text: 'I want sleep, 7 hours', state: 'reached' });
    writePlan(here, 'goals', 'sleep', { review: '2026-09-01' });
    merge(here, there);
    for (const doc of [here, there])
      expect(readPlan(doc).goals[1]).toMatchObject({
        text: 'First: I want sleep, 7 hours',
        state: 'reached',
        review: '2026-09-01',
      });
  });

  it('[D199][P4] two devices that each rank another goal agree, and lose none', () => {
    const here = threeGoals();
    const there = twin(here);
    moveGoal(here, 'work', -1);
    moveGoal(there, 'home', 1);
    merge(here, there);
    expect(ranked(here)).toEqual(ranked(there));
    expect([...ranked(here)].sort()).toEqual(['home', 'sleep', 'work']);
  });

  it('[D199] a goal can be moved past others for ever, also past one of the same rank', () => {
    const doc = threeGoals();
    for (let turn = 0; turn < 400; turn += 1) {
      moveGoal(doc, ranked(doc)[2] ?? '', -1);
      moveGoal(doc, ranked(doc)[1] ?? '', -1);
    }
    expect(ranked(doc)).toEqual(['work', 'home', 'sleep']);
    for (const { id } of readPlan(doc).goals) writePlan(doc, 'goals', id, { order: 1 });
    const before = ranked(doc);
    moveGoal(doc, before[2] ?? '', -1);
    expect(ranked(doc)).toEqual([before[0], before[2], before[1]]);
    moveGoal(doc, ranked(doc)[0] ?? '', -1);
    moveGoal(doc, 'no such goal', 1);
    expect(ranked(doc)).toEqual([before[0], before[2], before[1]]);
  });

  it('a goal goes with what stands under it, and comes back with it', () => {
    const doc = threeGoals();
    writePlan(doc, 'objectives', 'o', { goal: 'sleep', text: 'In bed by ten' });
    writePlan(doc, 'objectives', 'p', { goal: 'work', text: 'Two applications' });
    const tables = Object.keys(Plan.shape).map((table) => doc.getMap(table));
    const undo = new Y.UndoManager(tables, { trackedOrigins: new Set(['removal']) });
    const before = readPlan(doc);
    removeFromPlan(doc, 'goals', 'sleep', 'removal');
    expect(ranked(doc)).toEqual(['home', 'work']);
    expect(readPlan(doc).objectives.map(({ id }) => id)).toEqual(['p']);
    undo.undo();
    expect(readPlan(doc)).toEqual(before);
  });

  it('a shared text takes the smallest change, whatever is typed', () => {
    const signs = fc.array(fc.constantFrom('a', 'b', '💚', '💙', '🏠', 'é', '\n'), { maxLength: 8 });
    fc.assert(
      fc.property(signs, signs, (from, to) => {
        const doc = new Y.Doc();
        const text = doc.getText('t');
        text.insert(0, from.join(''));
        setText(text, to.join(''));
        expect(text.toString()).toBe(to.join(''));
        expect(twin(doc).getText('t').toString()).toBe(to.join(''));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2026-03-12', 6, '2026-09-12'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['', 6, ''],
    ['soon', 6, ''],
  ])('[D134] %j and %d months is %j', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then);
  });
});
