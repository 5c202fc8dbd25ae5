import type { CompartmentId, DocumentId } from '../bytes/Ids.ts';
import type { CaseForm } from '../casefile/CaseForm.ts';
import type { Task } from '../casefile/Task.ts';
import type { Have } from '../storage/LogStore.ts';
import type { ListedNote } from './listCache.ts';

/** A case file as far as its list goes. */
export interface KnownCase {
  id: string;
  main: CompartmentId;
  profileId: DocumentId;
  form: CaseForm;
  /** Why it may not be erased, or empty. */
  hold: string;
  notes: Map<DocumentId, ListedNote>;
  /** Those that are open, the soonest first. */
  tasks: readonly Task[];
  /** The document that holds them; worked out when a document is first read. */
  tasksId: DocumentId | undefined;
  /** The rows that the list was kept from, until it is known which have come since. */
  keptFrom: Have | undefined;
  /**
   * Documents that were written since the list was kept, and are not read yet: until then it knows too little.
   * `undefined`: not looked for yet.
   */
  unread: Set<DocumentId> | undefined;
}
