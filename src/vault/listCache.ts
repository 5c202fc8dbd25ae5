import * as z from 'zod/mini';
import type { Bytes } from '../bytes/Bytes.ts';
import type { DeviceId, DocumentId } from '../bytes/Ids.ts';
import { fromUtf8, toUtf8 } from '../bytes/utf8.ts';
import type { CaseForm } from '../casefile/CaseForm.ts';
import type { Task } from '../casefile/Task.ts';
import type { Have } from '../storage/LogStore.ts';
import type { NoteItem } from './VaultApi.ts';

/** The name under which it is kept. */
export const listCacheName = 'list';

/** A note as lists show it, and the stamp of what it says. */
export interface ListedNote {
  item: NoteItem;
  stamp: string;
}

/** What lists show of one case file, so that unlocking reads no documents (S12). */
export interface ListCache {
  /** The rows that it was read from. */
  seen: Have;
  form: CaseForm;
  hold: string;
  notes: Map<DocumentId, ListedNote>;
  /** Those that are open. */
  tasks: readonly Task[];
}

/**
 * The frame alone is checked by zod: the content is sealed, so it is what this app wrote, and ten thousand items
 * checked one by one would be a tenth of a second at each unlock. The version stands for their shape.
 */
const Stored = z.object({
  v: z.literal(3),
  seen: z.record(z.string(), z.array(z.tuple([z.int(), z.int()]))),
  form: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())])),
  hold: z.string(),
  notes: z.array(z.unknown()),
  tasks: z.array(z.unknown()),
});

/** What a row holds, in its order: names in each of ten thousand rows would be a quarter of what is read. */
const columns = Object.keys({
  id: true,
  caseId: true,
  templateId: true,
  templateTitle: true,
  date: true,
  start: true,
  headline: true,
  excerpt: true,
  created: true,
  words: true,
  signed: true,
  amends: true,
} satisfies Record<keyof NoteItem, true>) as (keyof NoteItem)[];
type Row = [stamp: string, ...(NoteItem[keyof NoteItem] | null)[]];

function isRow(row: unknown): row is Row {
  return Array.isArray(row) && row.length === columns.length + 1 && typeof row[1] === 'string';
}

function toRow({ stamp, item }: ListedNote): Row {
  return [stamp, ...columns.map((name) => item[name] ?? null)];
}

function fromRow([stamp, ...values]: Row): ListedNote {
  const cells = columns.map((name, i) => [name, values[i]]);
  const item = Object.fromEntries(cells.filter(([, value]) => value !== null));
  return { stamp, item: item as unknown as NoteItem };
}

/** What a task says where nothing is kept of it: that is most of it. */
const emptyTask = {
  kind: 'task',
  doer: 'worker',
  name: '',
  date: '',
  start: '',
  end: '',
  place: '',
  sentTo: '',
  sentOn: '',
  note: '',
  made: '',
  done: '',
  outcome: '',
} satisfies Omit<Task, 'id' | 'what'>;
type KeptTask = Pick<Task, 'id' | 'what'> & Partial<Task>;

function isKeptTask(raw: unknown): raw is KeptTask {
  return typeof raw === 'object' && raw !== null && 'id' in raw && 'what' in raw;
}

/** Not deflated: to inflate a hundred lists took longer, at each unlock, than to read what it saves. */
export function listCacheBytes({ seen, form, hold, notes, tasks }: ListCache): Bytes {
  const rows = [...notes.values()].map(toRow);
  const open = tasks.map((task) =>
    Object.fromEntries(Object.entries(task).filter(([, value]) => value !== '')),
  );
  return toUtf8(
    JSON.stringify({ v: 3, seen: Object.fromEntries(seen), form, hold, notes: rows, tasks: open }),
  );
}

/** The list, or `undefined` where the bytes are none of this version. Never throws. */
export function parseListCache(bytes: Bytes | undefined): ListCache | undefined {
  if (bytes === undefined) return undefined;
  try {
    const { seen, form, hold, notes, tasks } = Stored.parse(JSON.parse(fromUtf8(bytes) ?? ''));
    if (!notes.every(isRow) || !tasks.every(isKeptTask)) return undefined;
    return {
      seen: new Map(Object.entries(seen).map(([device, ranges]) => [device as DeviceId, ranges])),
      form: form as unknown as CaseForm,
      hold,
      notes: new Map(notes.map(fromRow).map((note) => [note.item.id as DocumentId, note])),
      tasks: tasks.map((task) => ({ ...emptyTask, ...task })),
    };
  } catch {
    return undefined;
  }
}
