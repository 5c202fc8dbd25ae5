import type { FoundItem } from './FoundItem.ts';

/** What can be done about a finding. */
export interface FindingActs {
  apply(item: FoundItem, suggestion: string): void;
  hide(item: FoundItem): void;
  /** Puts the cursor on it. */
  show(item: FoundItem): void;
}
