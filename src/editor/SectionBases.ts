import type { SentenceMark } from './SentenceMark.ts';

/** What a section's editor needs to show what its sentences rest on. */
export interface SectionBases {
  /** The sentences of the text as it is now. Called after a pause, and when a label has changed. */
  read(text: string): SentenceMark[];
  /** Calls back when a label has changed; gives the way out. */
  watch(changed: () => void): () => void;
  onMarks(marks: readonly SentenceMark[]): void;
  /** A mark was clicked, or F9 pressed in its sentence. */
  onAsk(mark: SentenceMark, by: 'click' | 'key'): void;
}
