import type { Finding } from '../checks/Finding.ts';

/** A finding and where it stands in the text by now; typing before it moves it. */
export interface PlacedFinding {
  /** Stays the same while the finding stays, through edits and new checks. Unique in one editor. */
  id: number;
  /** UTF-16 offsets; `to` is exclusive. */
  from: number;
  to: number;
  finding: Finding;
}
