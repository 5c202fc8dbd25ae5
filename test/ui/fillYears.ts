import { addTask } from '../../src/casefile/addTask.ts';
import { newTask } from '../../src/casefile/newTask.ts';
import { writePeople } from '../../src/casefile/writePeople.ts';
import type { MemoryVault } from './memoryVault.ts';

interface Written {
  /** Days ago on which it happened. */
  ago: number;
  template: string;
  headline: string;
  texts: Record<string, string>;
  values?: Record<string, string>;
  /** Days after the event on which it was entered. */
  late?: number;
  sign?: boolean;
}

const day = 86_400_000;
const onDay = (ago: number, now: number) => new Date(now - ago * day).toISOString().slice(0, 10);

/** Puts more than a year of made-up work on one case file into a vault. `at` sets the vault's clock. Gives its id. */
export async function fillYears(
  vault: MemoryVault,
  at: (time: number) => void,
  now: number,
): Promise<string> {
  await vault.createVault({ passphrase: 'correct horse battery staple', worker: 'Sam Okafor' });
  const caseId = await vault.createCase({
    name: 'Rosa Delgado',
    caseNumber: 'CW-2210',
    pseudonym: '',
    born: '1984-06-19',
    allocated: onDay(410, now),
    practice: false,
  });
  for (const { ago, template, headline, texts, values = {}, late = 0, sign } of written(now)) {
    at(now - (ago - late) * day);
    const id = await vault.createNote(caseId, template);
    const note = await vault.openNote(id);
    note.setHead({ headline, date: onDay(ago, now), start: template === 'chronology' ? '' : '10:30' });
    for (const [key, text] of Object.entries(texts)) vault.write(id, key, text);
    for (const [key, value] of Object.entries(values)) note.setValue(key, value);
    if (!sign) continue;
    await vault.signNote(id);
    at(now - (ago - late - 1) * day);
    const added = await vault.amendNote(id, 'addendum');
    vault.write(added, 'added', 'The landlord rang back: the repair is booked for the Thursday.');
  }
  at(now);
  const people = await vault.openPart(caseId, 'people');
  writePeople(people.doc, 'alerts', 'dog', {
    added: new Date(now).toISOString(),
    what: 'Large dog behind the front door.',
    since: onDay(90, now),
  });
  const tasks = await vault.openPart(caseId, 'tasks');
  addTask(tasks.doc, newTask('Ring the housing office', { date: onDay(-3, now) }, new Date(now)));
  vault.acts.length = 0;
  return caseId;
}

function written(now: number): Written[] {
  const visits = [404, 396, 381, 370, 356, 342, 335, 321, 250, 239, 226, 212, 200, 186, 173, 161, 150, 138];
  const calls = [388, 349, 232, 180, 96, 81, 60, 33, 12];
  return [
    {
      ago: 3800,
      template: 'chronology',
      headline: '',
      texts: {
        'what-happened': 'Rosa’s first child, Mateo, was born.',
        source: 'Rosa, at the first visit',
        assessment: 'She names this as the time when she began to write to her mother again.',
      },
      values: { 'event-kind': 'Life event' },
      late: 3790,
    },
    ...visits.map((ago, place) => ({
      ago,
      template: 'home-visit',
      headline: place % 3 === 0 ? '' : `Heating and rent, visit ${place + 1}`,
      texts: {
        purpose: 'Heating and rent',
        observed: `The living room was ${14 + (place % 6)} °C at 10:40. Rosa showed the letter of the landlord.`,
        plan: `Rosa sends the form by Friday; Sam rings the landlord (visit ${place + 1}).`,
      },
      values: { 'next-date': onDay(ago - 14, now) },
      ...(place === 2 && { late: 6 }),
      ...(place === 4 && { sign: true }),
    })),
    ...calls.map((ago) => ({
      ago,
      template: 'phone',
      headline: 'Call about the repair',
      texts: {
        'what-happened':
          'Rosa says the boiler went off twice this week. Mateo has a cough and stayed at home.',
        plan: 'Sam asks the surgery for an appointment and tells Rosa the time.',
      },
      values: { 'next-date': onDay(ago - 20, now) },
    })),
    {
      ago: 290,
      template: 'missed',
      headline: 'Nobody came to the door',
      texts: {
        'what-happened': 'Visit at 10:30 as agreed; nobody opened.',
        plan: 'A letter with a new date.',
      },
    },
    {
      ago: 145,
      template: 'chronology',
      headline: 'Rosa lost her job at the bakery',
      texts: {
        'what-happened': 'The bakery closed. Rosa was told on the same morning.',
        source: 'Letter of the employer, seen on the next visit',
        assessment: 'Her wage paid the rent; arrears are likely from next month on.',
        done: 'Benefit claim begun together.',
      },
      values: { 'event-kind': 'Life event' },
      late: 3,
    },
    {
      ago: 75,
      template: 'safety-plan',
      headline: 'Safety plan with Rosa',
      texts: {
        signs: 'She does not sleep two nights in a row and stops answering calls.',
        coping: 'Walking to the river, calling her sister.',
        professionals: 'Crisis line, the surgery, Sam.',
      },
      values: { 'review-date': onDay(-15, now) },
    },
    {
      ago: 40,
      template: 'chronology',
      headline: 'Court date about the arrears',
      texts: {
        'what-happened': 'The court set a hearing about the arrears.',
        source: 'Court letter, seen',
      },
      values: { 'event-kind': 'Police or court' },
    },
  ];
}
