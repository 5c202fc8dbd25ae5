import type { Finding } from '../checks/Finding.ts';

/** A finding and where it stands in its box's text by now. UTF-16 offsets; `to` is exclusive. */
export interface Mark {
  from: number;
  to: number;
  finding: Finding;
}
