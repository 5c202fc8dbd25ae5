import type { FoundItem } from './FoundItem.ts';

/** What can be done about a finding. */
export interface FindingActs {
  apply(item: FoundItem, suggestion: string): void;
  /** Ignores it at its place, or with a reason wherever the note says these words. */
  ignore(item: FoundItem, why?: string): void;
  /** Switches its rule off in all notes. */
  never(item: FoundItem): void;
  /** Puts the cursor on it. */
  show(item: FoundItem): void;
}
