import { addDays } from '../../src/casefile/addDays.ts';
import { addTask } from '../../src/casefile/addTask.ts';
import { newTask } from '../../src/casefile/newTask.ts';
import type { Task } from '../../src/casefile/Task.ts';
import { localMoment } from '../../src/vault/localMoment.ts';
import { fillPlan } from './fillPlan.ts';
import type { MemoryVault } from './memoryVault.ts';

const person = { pseudonym: '', born: '', allocated: '', practice: false };

/** Puts two days of made-up work into a vault, for looking at the screens. Gives the id of the fullest note. */
export async function fillVault(vault: MemoryVault): Promise<string> {
  await vault.createVault({ passphrase: 'correct horse battery staple', worker: 'Sam Okafor' });
  const anna = await vault.createPracticeCase();
  await vault.createCase({
    ...person,
    name: 'Bartholomew Featherstonehaugh-Montgomery',
    caseNumber: '2026/00817',
  });
  await vault.createCase({ ...person, name: 'Mina Kaur', caseNumber: '' });
  const lee = await vault.createCase({
    ...person,
    name: 'Lee Thompson',
    caseNumber: 'H-5521',
    born: '1971-11-30',
  });

  const visit = await vault.createNote(anna, 'progress');
  const open = await vault.openNote(visit);
  open.setHead({ headline: 'Rent paid; Anna asks for help with the boiler', end: '15:10', start: '14:30' });
  vault.write(visit, 'focus', 'Housing costs and heating.');
  vault.write(
    visit,
    'observed',
    'The kitchen was filthy and Anna seemed lazy about it. She utilized the new heater twice this week. ' +
      'She has been attending CBT recently.\n\nAnna said, “I am not lazy, I am cold.” The thermostat read 14 °C at 14:40. ' +
      'Her sister can be reached on 555-201-3377.',
  );
  vault.write(visit, 'plan', 'Sam calls the landlord on 23 November and tells Anna the date of the repair.');

  const call = await vault.createNote(anna, 'medication');
  (await vault.openNote(call)).setHead({
    headline: 'New dose since Monday',
    date: '2026-11-19',
    start: '09:15',
    mode: 'Phone',
  });
  const crisis = await vault.createNote(lee, 'crisis');
  (await vault.openNote(crisis)).setHead({ date: '2026-11-18', start: '23:05' });
  vault.write(
    crisis,
    'what-happened',
    'Lee called at 22:50 from the bus station and said his keys had been taken.',
  );
  await vault.createNote(anna, 'progress');
  await fillTasks(vault, anna, lee, visit);
  await fillPlan(vault, anna, visit);
  return visit;
}

async function fillTasks(vault: MemoryVault, anna: string, lee: string, visit: string): Promise<void> {
  const day = (days: number) => addDays(localMoment(new Date()).date, days);
  const by = { name: 'Sam Okafor' };
  const put = async (caseId: string, what: string, known: Partial<Task>) => {
    const { doc } = await vault.openPart(caseId, 'tasks');
    addTask(doc, newTask(what, { ...by, ...known }, new Date()));
  };
  await put(anna, 'Call the landlord about the boiler', { date: day(-2), note: visit });
  await put(anna, 'Read the meter and write it down', { date: day(0), doer: 'client', name: '' });
  await put(anna, 'Home visit', {
    kind: 'appointment',
    date: day(1),
    start: '14:30',
    end: '15:30',
    place: '14 Elm Street, side door',
  });
  await put(anna, 'Debt advice for the gas bill', {
    kind: 'referral',
    date: day(12),
    sentTo: 'Riverside Money Advice',
    sentOn: day(-3),
  });
  await put(anna, 'Find out which school her sister’s children go to', {});
  await put(anna, 'Apply for the winter payment', {
    date: day(-9),
    done: day(-8),
    outcome: 'Granted, 250 a year',
  });
  await put(lee, 'Replace the lost keys', { date: day(-1), doer: 'other', name: 'Jo Brandt' });
  await put(lee, 'Housing office', { kind: 'appointment', date: day(0), start: '10:00', place: 'Room 4' });
}
