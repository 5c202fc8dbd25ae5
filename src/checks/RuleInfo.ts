import type { FindingKind } from './Finding.ts';

/** What a built-in rule is about, for choosing among them. */
export interface RuleInfo {
  id: string;
  kind: FindingKind;
  /** Words and phrases it looks for, as one would read them; `…` stands for any word. */
  words: string[];
}
