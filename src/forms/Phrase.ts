/** One phrase of the words for fields, ready for comparing. */
export interface Phrase {
  key: string;
  tokens: string[];
  /** The words that carry its meaning; empty when it has small words only. */
  content: string[];
  generic: boolean;
}
