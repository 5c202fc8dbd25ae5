import type { Field } from './Field.ts';

/** What became of one field that was written: `stuck` says that the value was read back from the page. */
export interface WriteResult {
  field: Field;
  stuck: boolean;
  before: unknown;
  after: unknown;
  /** One plain sentence, when it did not stick. */
  problem?: string;
}
