import type { SaidBasis } from '../casefile/SaidBasis.ts';
import type { Basis } from '../checks/Basis.ts';

/** A sentence of a section with what it rests on. UTF-16 offsets; `to` is exclusive. */
export interface SentenceMark {
  from: number;
  to: number;
  /** What its wording says, if it does. */
  proposed: Basis | undefined;
  /** What the worker has said, which counts. */
  said: SaidBasis | undefined;
}
