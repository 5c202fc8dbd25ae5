import type { Plan, PlanEntry, PlanTable } from '../casefile/Plan.ts';
import type { NoteItem } from '../vault/VaultApi.ts';

/** What the parts of the plan's page share: what is shown, and what can be done with it. Each act is saved at once. */
export interface PlanDesk {
  plan: Plan;
  /** The notes of this case file, newest first; `undefined` while they are being read. */
  notes: readonly NoteItem[] | undefined;
  client: string;
  worker: string;
  locale: string;
  /** ISO 8601 date. */
  today: string;
  /** The place on the page that is open for writing. */
  editing: string | undefined;
  edit: (place: string | undefined) => void;
  set: <T extends PlanTable>(table: T, id: string, fields: Partial<Omit<PlanEntry<T>, 'id'>>) => void;
  /** Begins an entry and opens it for writing. `room`: where on the page it is drawn. */
  add: <T extends PlanTable>(room: string, table: T, fields: Partial<Omit<PlanEntry<T>, 'id'>>) => void;
  /** Adds an entry that is whole already. */
  put: <T extends PlanTable>(table: T, fields: Partial<Omit<PlanEntry<T>, 'id'>>) => void;
  /** Takes it out, and offers to take that back: `says` names what went. */
  remove: (table: PlanTable, id: string, says: string) => void;
  move: (id: string, by: -1 | 1) => void;
}
