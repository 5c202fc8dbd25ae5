import { expect, it } from 'vitest';
import { addToPlan } from '../../src/casefile/addToPlan.ts';
import { moveGoal } from '../../src/casefile/moveGoal.ts';
import { readPlan } from '../../src/casefile/readPlan.ts';
import { writePlan } from '../../src/casefile/writePlan.ts';
import { pair, twoDevices, until } from '../sync/twoDevices.ts';

it('[P4] a plan that two devices changed apart is one plan again: words, ranks and fields of both', async () => {
  const both = await twoDevices();
  const caseId = await both.app.vault.createCase({
    name: 'Rosa Delgado',
    caseNumber: 'C-1042',
    pseudonym: '',
    born: '',
    allocated: '',
    practice: false,
  });
  const here = await both.app.vault.openPart(caseId, 'plan');
  const home = addToPlan(here.doc, 'goals', { order: 1, text: 'I want a home' }, 1);
  const work = addToPlan(here.doc, 'goals', { order: 2, text: 'I want work' }, 2);
  await here.flush();
  await pair(both);
  await until(() => both.extension.vault.cases.value?.length === 1);
  const there = await both.extension.vault.openPart(caseId, 'plan');
  await until(() => readPlan(there.doc).goals.length === 2);
  both.offline();
  writePlan(here.doc, 'goals', home, { text: 'I want a warm home', review: '2026-09-01' });
  writePlan(there.doc, 'goals', home, { text: 'I want a home of my own', state: 'reached' });
  moveGoal(there.doc, work, -1);
  addToPlan(here.doc, 'progress', { goal: home, text: 'Keys handed over', look: 'win' }, 3);
  addToPlan(there.doc, 'tools', { text: 'Job club', outcome: 'helped' }, 4);
  await Promise.all([here.flush(), there.flush()]);
  both.online();
  for (const { doc } of [here, there]) {
    await until(() => readPlan(doc).progress.length === 1 && readPlan(doc).tools.length === 1);
    expect(readPlan(doc).goals.find(({ id }) => id === home)).toMatchObject({
      text: 'I want a warm home of my own',
      review: '2026-09-01',
      state: 'reached',
    });
  }
  expect(readPlan(here.doc)).toEqual(readPlan(there.doc));
});
