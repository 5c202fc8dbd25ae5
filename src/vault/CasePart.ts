import type * as Y from 'yjs';
import type { Store } from './Store.ts';
import type { SaveState } from './VaultApi.ts';

/** What stands in a case file beside its notes; each is one document. */
export type PartName = 'plan' | 'tasks' | 'people';

/** Such a part, open for writing. What it holds is read by the parsers of src/casefile, never trusted as it lies. */
export interface CasePart {
  readonly doc: Y.Doc;
  readonly saved: Store<SaveState>;
  /** Resolves when all is on disk, or rejects with what stands in the way. */
  flush(): Promise<void>;
  close(): Promise<void>;
}
