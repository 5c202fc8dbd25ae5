/**
 * What the worker says a sentence of a note rests on: seen, told (`by` whom, in their words), or thought. `unsaid`:
 * nothing is to be said of it, whatever its wording proposes.
 */
export type SaidBasis =
  | { kind: 'seen' }
  | { kind: 'told'; by?: string }
  | { kind: 'thought' }
  | { kind: 'unsaid' };
