import type * as Y from 'yjs';
import { readActs } from '../casefile/readActs.ts';
import { readHold } from '../casefile/readHold.ts';
import { readNote } from '../casefile/readNote.ts';
import { readPeople } from '../casefile/readPeople.ts';
import { readPlan } from '../casefile/readPlan.ts';
import { readProfile } from '../casefile/readProfile.ts';
import { readReceipts } from '../casefile/readReceipts.ts';
import { readTasks } from '../casefile/readTasks.ts';

/** Whether two documents read the same, whatever kind they are of (S10). */
export function sameContent(a: Y.Doc, b: Y.Doc): boolean {
  return [readNote, readProfile, readHold, readActs, readReceipts, readPeople, readPlan, readTasks].every(
    (read) => JSON.stringify(read(a)) === JSON.stringify(read(b)),
  );
}
