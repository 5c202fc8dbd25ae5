import { newId } from '../bytes/newId.ts';
import { type Task, taskLengths } from './Task.ts';

/** A task that was just thought of: `what` and whatever else is known of it. `now`: the moment of writing it down. */
export function newTask(what: string, known: Partial<Omit<Task, 'id' | 'what'>>, now: Date): Task {
  return {
    id: newId(),
    kind: 'task',
    what: what.replace(/\s+/g, ' ').trim().slice(0, taskLengths.what),
    doer: 'worker',
    name: '',
    date: '',
    start: '',
    end: '',
    place: '',
    sentTo: '',
    sentOn: '',
    note: '',
    made: now.toISOString(),
    done: '',
    outcome: '',
    ...known,
  };
}
