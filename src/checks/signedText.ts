import type { WordList, WordListSignature } from './WordList.ts';

/** All of a list that its signature covers, in one fixed order: the same for every way in which its file is laid out. */
export function signedText(list: WordList, { by, key, at }: Omit<WordListSignature, 'signature'>): string {
  const { id, name, version, entries, off = [], overrides = [] } = list;
  return JSON.stringify([
    [id, name, version, by, key, at],
    entries.map((entry) => [
      entry.term,
      entry.kind,
      entry.message,
      entry.suggestions,
      entry.source,
      entry.examples,
      entry.counterExamples,
    ]),
    off,
    overrides.map(({ rule, message, suggestions, source }) => [rule, message, suggestions, source]),
  ]);
}
