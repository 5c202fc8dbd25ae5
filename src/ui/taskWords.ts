import type { Task } from '../casefile/Task.ts';
import { dayInLine } from './dayInLine.ts';
import { formatTime } from './formatTime.ts';

/** Kinds of task, as one chooses among them. */
export const taskKindWords: Record<Task['kind'], string> = {
  task: 'Something to do',
  appointment: 'Appointment',
  referral: 'Referral to chase',
};

/** What the date of each kind says. */
export const taskDateWords: Record<Task['kind'], string> = {
  task: 'By',
  appointment: 'On',
  referral: 'Chase on',
};

interface Reader {
  locale: string;
  now: number;
  /** The name that need not be said: the worker's own. */
  worker: string;
}

/** What is known of a task beside what is to be done, the date first: "By Fri 27 March · Jo Brandt". */
export function taskFacts(task: Task, { locale, now, worker }: Reader): string {
  const day = (date: string) => dayInLine(date, locale, now);
  const { kind, date, start, end, place, sentTo, sentOn, doer, name, done, outcome } = task;
  const times = [formatTime(start, locale), formatTime(end, locale)].filter(Boolean).join(' to ');
  const when = date === '' ? '' : `${taskDateWords[kind]} ${day(date)}`;
  const who = { worker: name === worker ? '' : name, client: 'the client', other: name || 'somebody else' }[
    doer
  ];
  return [
    done !== '' && `Done ${day(done)}`,
    kind === 'appointment' ? ['Appointment', date && day(date), times].filter(Boolean).join(', ') : when,
    kind === 'appointment' && place,
    kind === 'referral' &&
      ['Referral', sentTo && `to ${sentTo}`, sentOn && `sent ${day(sentOn)}`].filter(Boolean).join(' '),
    who,
    outcome,
  ]
    .filter(Boolean)
    .join(' · ');
}
