import type { Template } from '../kit/Template.ts';
import type { Amends } from './Amends.ts';
import type { NoteHead } from './NoteHead.ts';

/** A note as plain data: what lists, exports and fills work from. */
export interface NoteSnapshot {
  template: Template;
  caseId: string;
  /** ISO 8601 instant at which the note was begun. */
  created: string;
  /** 1, 2, 3 … in its case file [D7]. */
  session: number;
  /** The signed note that it adds to, where it is an addendum or the like. */
  amends?: Amends | undefined;
  head: NoteHead;
  /** Section key → text, or the value of a section that is not text. */
  sections: Record<string, string>;
}
