/**
 * A note in the index: its text as numbers of pieces. `lists` holds how many lists follow, and each as its length
 * and its numbers (see `NumberWriter`): headline, template, mode, worker, then key and text of each section, and
 * last the dates that were found in them.
 */
export interface CodedNote {
  id: string;
  stamp: string;
  /** The date of the event as the number 20260312, or 0. */
  date: number;
  lists: Uint8Array;
}

/** Lists before the first section. */
export const headLists = 4;
