import type { ReadAct } from '../casefile/ReadAct.ts';

/** What was done, as the middle of "Sam … the note". */
export const actWords: Record<ReadAct['act'], string> = {
  opened: 'opened',
  printed: 'printed',
  exported: 'took out a copy of',
  shared: 'shared',
  filled: 'filled a form from',
  signed: 'signed',
};
