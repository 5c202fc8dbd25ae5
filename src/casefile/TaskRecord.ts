import * as z from 'zod/mini';
import { type Task, taskDoers, taskKinds, taskLengths } from './Task.ts';

const text = (most: number) => z.string().check(z.maxLength(most));
/** A day, a time or an id; empty where it is not known. */
const short = text(40);

/** A task as it stands in a copy of a case file. */
export const TaskRecord: z.ZodMiniType<Task> = z.object({
  id: short,
  kind: z.enum(taskKinds),
  what: text(taskLengths.what),
  doer: z.enum(taskDoers),
  name: text(taskLengths.name),
  date: short,
  start: short,
  end: short,
  place: text(taskLengths.place),
  sentTo: text(taskLengths.sentTo),
  sentOn: short,
  note: short,
  made: short,
  done: short,
  outcome: text(taskLengths.outcome),
});
