import type { SearchAnswer } from '../search/SearchAnswer.ts';
import type { SearchProgress } from '../vault/SearchApi.ts';

/** How far the index is, in words; `undefined` when nothing is missing. */
export function progressWords(progress: SearchProgress, locale: string): string | undefined {
  switch (progress.at) {
    case 'opening':
      return 'Opening the index…';
    case 'building': {
      const number = new Intl.NumberFormat(locale);
      const [done, total] = [number.format(progress.done), number.format(progress.total)];
      return `Indexing ${done} of ${total} notes. What is not indexed yet can’t be found.`;
    }
    default:
      return undefined;
  }
}

/** How many notes were found, and what was taken for the words that stand nowhere. */
export function answerWords(answer: SearchAnswer, locale: string): string[] {
  const lines = [countWords(answer.total, locale)];
  for (const { word, instead } of answer.alike) {
    lines.push(`“${word}” stands in hardly any note. ${listed(instead, locale)} was looked for as well.`);
  }
  if (answer.total > 0 && answer.has === 'some') {
    lines.push('No note has all of these words. These have most of them.');
  }
  return lines;
}

function countWords(total: number, locale: string): string {
  if (total === 0) return 'No notes found';
  return `${new Intl.NumberFormat(locale).format(total)} ${total === 1 ? 'note' : 'notes'}`;
}

function listed(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(words.map((word) => `“${word}”`));
}
