import { LABEL_WORDS } from './LABEL_WORDS.ts';

/** Whether a word only labels what stands beside it. */
export function isLabelWord(word: string): boolean {
  return LABEL_WORDS.has(word.toLowerCase());
}
