import { isClockTime } from './isClockTime.ts';
import { isDay } from './isDay.ts';
import { type Task, taskDoers, taskKinds, taskLengths } from './Task.ts';

/**
 * A task from its fields (`read` gives what lies under a name), or `undefined` where they say nothing to do. Never
 * throws: a field that is not what it should be reads as empty, and one that is too long is cut. Written out rather
 * than parsed by a schema: a thousand of them are read at each unlock.
 */
export function readTask(id: string, read: (name: keyof Task) => unknown): Task | undefined {
  if (id === '' || id.length > 40) return undefined;
  const text = (name: keyof typeof taskLengths) => {
    const value = read(name);
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, taskLengths[name]) : '';
  };
  const checked = (name: keyof Task, is: (value: string) => boolean) => {
    const value = read(name);
    return typeof value === 'string' && is(value) ? value : '';
  };
  const what = text('what');
  if (what === '') return undefined;
  return {
    id,
    kind: taskKinds.find((kind) => kind === read('kind')) ?? 'task',
    what,
    doer: taskDoers.find((doer) => doer === read('doer')) ?? 'worker',
    name: text('name'),
    date: checked('date', isDay),
    start: checked('start', isClockTime),
    end: checked('end', isClockTime),
    place: text('place'),
    sentTo: text('sentTo'),
    sentOn: checked('sentOn', isDay),
    note: text('note'),
    made: text('made'),
    done: checked('done', isDay),
    outcome: text('outcome'),
  };
}
