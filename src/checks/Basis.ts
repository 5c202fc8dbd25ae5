/** What a sentence rests on: seen by the worker, told by somebody (`by` as the sentence names them), or thought. */
export type Basis = { kind: 'seen' } | { kind: 'told'; by?: string } | { kind: 'thought' };
