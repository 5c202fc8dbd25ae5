import { splitSentences } from './splitSentences.ts';
import { tokenise } from './tokenise.ts';

/** How hard a text is to read. */
export interface ReadingLevel {
  /** Years of school in the United States that it takes, to one decimal, never below 0. */
  grade: number;
  words: number;
  sentences: number;
  /** Names the formula, for the screen. */
  source: string;
}

/** Fewer words say nothing about how a text reads. */
const LEAST_WORDS = 30;

/** About as many syllables as are spoken: groups of vowels, without a silent final e. */
function countSyllables(word: string): number {
  const bare = word.replace(/[^a-z]/g, '');
  if (bare.length <= 3) return bare === '' ? 0 : 1;
  const trimmed = bare.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/**
 * The Flesch–Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom, 1975): 0.39 × words per sentence +
 * 11.8 × syllables per word − 15.59. `undefined` below 30 words, where it says nothing.
 */
export function readingLevel(text: string): ReadingLevel | undefined {
  let words = 0;
  let sentences = 0;
  let syllables = 0;
  for (const line of text.split('\n')) {
    for (const [start, end] of splitSentences(line)) {
      const tokens = tokenise(line, start, end).filter(({ word }) => /[a-z]/.test(word));
      if (tokens.length === 0) continue;
      sentences++;
      words += tokens.length;
      for (const { word } of tokens) syllables += countSyllables(word);
    }
  }
  if (words < LEAST_WORDS) return undefined;
  const grade = (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
  return {
    grade: Math.max(0, Math.round(grade * 10) / 10),
    words,
    sentences,
    source: 'Flesch–Kincaid grade level (Kincaid and others, 1975)',
  };
}
