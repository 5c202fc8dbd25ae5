import { addDays } from '../../src/casefile/addDays.ts';
import { addTask } from '../../src/casefile/addTask.ts';
import { newTask } from '../../src/casefile/newTask.ts';
import type { Task } from '../../src/casefile/Task.ts';
import { writePeople } from '../../src/casefile/writePeople.ts';
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
  await fillPeople(vault, lee);
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

/** Who belongs to a case file, what to beware of, and what the client agreed to. */
async function fillPeople(vault: MemoryVault, caseId: string): Promise<void> {
  const { doc } = await vault.openPart(caseId, 'people');
  writePeople(doc, 'alerts', 'dog', {
    added: '2026-01-10T09:00:00.000Z',
    what: 'Large dog behind the front door. Ring first and wait outside.',
    since: '2026-03-02',
    by: 'Sam Okafor, seen on a visit',
    review: '2026-11-01',
  });
  writePeople(doc, 'alerts', 'lift', {
    added: '2026-01-10T09:05:00.000Z',
    what: 'Lift out of order; Lee can’t use the stairs.',
    since: '2026-05-04',
    ended: '2026-06-20',
    outcome: 'Repaired',
  });
  writePeople(doc, 'contacts', 'mother', {
    added: '2026-01-10T09:00:00.000Z',
    name: 'Jordan Thompson',
    relation: 'mother',
    phone: '555 201 3377',
    language: 'Portuguese',
    interpreter: 'yes',
    told: 'Appointments, nothing about health',
    confirmed: '2026-02-11',
  });
  writePeople(doc, 'contacts', 'nurse', {
    added: '2026-01-10T09:05:00.000Z',
    name: 'Farah Aziz',
    role: 'Nurse, Riverside clinic',
    phone: '555 830 1122',
    email: 'f.aziz@riverside.example',
    notes: 'Best reached before nine.',
    confirmed: '2026-11-10',
  });
  writePeople(doc, 'links', 'knows', {
    added: '2026-01-10T09:00:00.000Z',
    from: 'nurse',
    to: 'mother',
    how: 'nurse',
  });
  writePeople(doc, 'consents', 'clinic', {
    added: '2026-01-10T09:00:00.000Z',
    to: 'Riverside clinic',
    what: 'Dates of visits and what was agreed about medication.',
    purpose: 'One plan for both',
    conditions: 'Ask me each time',
    from: '2026-01-10',
    how: 'in writing',
    copy: 'paper file, tab 3',
  });
  writePeople(doc, 'consents', 'landlord', {
    added: '2026-01-10T09:05:00.000Z',
    to: 'Hill Street Housing',
    what: 'That Lee is getting help with rent.',
    from: '2025-01-10',
    until: '2025-07-10',
    how: 'by phone',
  });
}
