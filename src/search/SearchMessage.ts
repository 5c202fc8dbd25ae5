import type { Bytes } from '../bytes/Bytes.ts';
import type { CaseFacts } from './CaseFacts.ts';
import type { SearchAnswer } from './SearchAnswer.ts';
import type { SearchNote } from './SearchNote.ts';
import type { SearchQuery } from './SearchQuery.ts';

/** What the worker is told. Everything but `find` is done one after another. */
export type SearchMessage =
  /** A segment from the disk; answered by `loaded`. */
  | { do: 'load'; compartment: string; bytes: Bytes }
  | { do: 'put'; compartment: string; notes: SearchNote[] }
  | { do: 'remove'; compartment: string; notes: string[] }
  | { do: 'drop'; compartment: string }
  | { do: 'name'; compartment: string; facts: CaseFacts }
  /** Asks for a segment; answered by `segment`. */
  | { do: 'encode'; compartment: string; ask: number }
  | { do: 'find'; query: SearchQuery; ask: number };

/** What the worker tells. */
export type SearchReply =
  /** The notes that were in a segment, with their stamps; none where it is damaged. */
  | { told: 'loaded'; compartment: string; notes: [id: string, stamp: string][] }
  | { told: 'segment'; ask: number; bytes: Bytes }
  | { told: 'found'; ask: number; answer: SearchAnswer };
