import type { Basis } from './Basis.ts';

/** A sentence of a text with what its wording says it rests on, if it says so. Offsets are UTF-16 units. */
export interface SentenceBasis {
  start: number;
  /** Exclusive. */
  end: number;
  /** Absent where the wording does not tell: the worker is the one to say. */
  basis?: Basis;
}
