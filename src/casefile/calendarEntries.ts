import type { CalendarEntry } from './CalendarEntry.ts';
import type { CaseForm } from './CaseForm.ts';
import type { Task } from './Task.ts';
import { withoutName } from './withoutName.ts';

/** What of a case file may stand in a calendar, which is not sealed. */
export interface CalendarChoice {
  /** The client's name instead of pseudonym or number. */
  named: boolean;
  /** Where appointments are. */
  places: boolean;
}

/** What a client is called outside the vault: pseudonym, else number, else nobody in particular [D12, D116]. */
export function outsideName({ pseudonym, caseNumber }: Pick<CaseForm, 'pseudonym' | 'caseNumber'>): string {
  return pseudonym || caseNumber || 'Client';
}

/** Open tasks that have a day, as entries of a calendar. `form`: whose case file they are in. */
export function calendarEntries(
  tasks: readonly Task[],
  form: CaseForm,
  { named, places }: CalendarChoice,
): CalendarEntry[] {
  const outside = outsideName(form);
  const text = (value: string) => (named ? value : withoutName(value, form.name, outside));
  return tasks
    .filter(({ date, done }) => date !== '' && done === '')
    .map(({ id, kind, what, date, start, end, place }) => ({
      uid: `casewright-${id}`,
      summary: `${named ? form.name : outside}: ${kind === 'referral' ? 'chase ' : ''}${text(what)}`,
      date,
      start: kind === 'appointment' ? start : '',
      end: kind === 'appointment' ? end : '',
      location: places && kind === 'appointment' ? text(place) : '',
    }));
}
