import type { SaidBasis } from './SaidBasis.ts';

/** A label and the stretch of its section's text that it stands on by now, in UTF-16 offsets; `to` is exclusive. */
export interface SaidPlace {
  key: string;
  from: number;
  to: number;
  said: SaidBasis;
}
