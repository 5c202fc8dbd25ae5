import type { PageVerdict } from '../src/forms/person/judgePage.ts';

/** Whether the page beside the panel may be filled for the client of the note, and why. */
export interface PageGuard {
  verdict: PageVerdict;
  /** The worker has said that this page is for that client. */
  vouched: boolean;
  /** Whether the button works. */
  open: boolean;
  /** What the page shows of its person, in one line; empty where it shows nothing. */
  shown: string;
  /** The place that was remembered is not on the page now. */
  lost: boolean;
  /** What was pointed at shows neither a name nor a number. */
  nothingThere: boolean;
}
