import { addToPlan } from '../../src/casefile/addToPlan.ts';
import type { MemoryVault } from './memoryVault.ts';

/** Puts a plan of some months into a case file, for looking at the screens. */
export async function fillPlan(vault: MemoryVault, caseId: string, note: string): Promise<void> {
  const { doc } = await vault.openPart(caseId, 'plan');
  let now = Date.UTC(2026, 8, 1);
  const add: typeof addToPlan = (to, table, fields) => {
    now += 60_000;
    return addToPlan(to, table, fields, now);
  };
  const home = add(
    doc,
    'goals',
    {
      order: 1,
      text: '“I want a warm flat before my sister comes for Christmas.”',
      agreed: '2026-09-14',
      review: '2027-03-14',
    },
    now,
  );
  const sleep = add(
    doc,
    'goals',
    {
      order: 2,
      words: 'together',
      text: 'Sleep through most nights again',
      agreed: '2026-05-04',
      review: '2026-11-04',
    },
    now,
  );
  add(
    doc,
    'goals',
    {
      order: 3,
      state: 'set-aside',
      settled: '2026-10-12',
      text: 'Go to the evening class in town',
      why: 'The last bus leaves before the class ends. Next: a class by day.',
      agreed: '2026-05-04',
    },
    now,
  );
  add(
    doc,
    'objectives',
    {
      goal: home,
      text: 'Anna and Sam report the boiler to the landlord in writing by 23 November',
      met: 'met',
    },
    now,
  );
  add(doc, 'objectives', { goal: home, text: 'Keep the living room warmer' }, now);
  add(
    doc,
    'objectives',
    {
      goal: sleep,
      text: 'In bed by ten on weekdays',
      by: '2026-12-18',
      measure: '5 nights a week, by the sleep diary',
    },
    now,
  );
  add(doc, 'strategies', { goal: home, who: 'worker', text: 'calls the landlord and asks for a date' }, now);
  add(doc, 'strategies', { goal: home, text: 'keeps a list of the temperatures, morning and evening' }, now);
  add(
    doc,
    'strategies',
    { goal: home, who: 'other', name: 'Riverside Energy Advice', text: 'checks the tariff' },
    now,
  );
  add(
    doc,
    'progress',
    { goal: home, on: '2026-11-20', look: 'win', text: 'The landlord gave a date: 23 November.', note },
    now,
  );
  add(
    doc,
    'progress',
    { goal: home, on: '2026-11-02', look: 'setback', text: 'The heater broke; two nights at 11 °C.' },
    now,
  );
  add(
    doc,
    'progress',
    { on: '2026-10-30', look: 'win', text: 'Anna’s sister rang, and they laughed a lot.' },
    now,
  );
  add(
    doc,
    'concerns',
    {
      on: '2026-09-14',
      text: 'That the landlord ends the lease if she complains.',
      answer: 'Housing advice says what he may and may not do.',
    },
    now,
  );
  add(
    doc,
    'concerns',
    {
      whose: 'worker',
      on: '2026-09-14',
      text: 'The flat is at 14 °C, and Anna had a chest infection in spring.',
      answer: 'Ask the surgery about the flu vaccination.',
    },
    now,
  );
  add(
    doc,
    'tools',
    { text: 'Sleep diary', on: '2026-10-05', outcome: 'helped', said: '“I see now that it is the coffee.”' },
    now,
  );
  add(doc, 'tools', { text: 'Breathing exercise before bed', on: '2026-10-12', outcome: 'mixed' }, now);
  add(
    doc,
    'tools',
    { text: 'Relaxation app', on: '2026-09-21', outcome: 'did-not', said: 'The voice annoyed her.' },
    now,
  );
  const mood = add(doc, 'measures', { name: 'Mood', low: 0, high: 10 }, now);
  const nights = add(doc, 'measures', { name: 'Nights slept through', unit: 'nights a week' }, now);
  for (const [at, value] of [4, 3, 5, 5, 3, 6, 7].entries()) {
    const on = new Date(Date.UTC(2026, 8, 14 + at * 10)).toISOString().slice(0, 10);
    add(
      doc,
      'values',
      { measure: mood, on, value, ...(at === 4 && { said: 'after the heater broke' }) },
      now,
    );
  }
  for (const [at, value] of [2, 2, 3, 4].entries())
    add(doc, 'values', { measure: nights, on: `2026-11-0${at * 2 + 1}`, value }, now);
}
