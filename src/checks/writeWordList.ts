import type { WordList } from './WordList.ts';
import { writeLexicon } from './writeLexicon.ts';

/** A list as the text of a file; `readWordList` reads it back. */
export function writeWordList({ id, name, version, signed, ...lexicon }: WordList): string {
  const head = Object.entries({ id, name, version, signed }).filter(([, value]) => value !== undefined);
  const lines = head.map(([key, value]) => `\n  "${key}": ${JSON.stringify(value)},`).join('');
  return `{${lines}${writeLexicon(lexicon).slice(1)}`;
}
