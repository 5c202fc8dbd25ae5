import { isLabelWord } from './isLabelWord.ts';

/** Whether a text, an id or a class is made of words that only label: then it says nothing about anybody. */
export function isLabelText(text: string): boolean {
  const words = text.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
  return words.length > 0 && text.length <= 100 && words.every(isLabelWord);
}
