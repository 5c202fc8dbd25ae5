import { useMemo } from 'preact/hooks';
import { failingExamples } from '../checks/failingExamples.ts';
import type { LexiconEntry } from '../checks/Lexicon.ts';
import { plainTerm } from '../checks/plainTerm.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** Says of each example of a term, as it is typed, whether the term does there what it should. */
export function TryExamples({ entry }: { entry: LexiconEntry }) {
  const { vault } = useApp();
  const { off, overrides } = useStore(vault.words.own);
  const wrong = useMemo(() => {
    if (plainTerm(entry.term) === '') return undefined;
    return new Set(failingExamples({ entries: [entry], off, overrides }).map(({ sentence }) => sentence));
  }, [entry, off, overrides]);
  const rows = [
    ...(entry.examples ?? []).map((sentence) => ({ sentence, good: 'found', bad: 'not found' })),
    ...(entry.counterExamples ?? []).map((sentence) => ({ sentence, good: 'left alone', bad: 'found' })),
  ];
  if (wrong === undefined || rows.length === 0) return null;
  return (
    <ul class="tried" aria-label="What the term does in its examples">
      {rows.map(({ sentence, good, bad }, at) => (
        <li key={at} class={wrong.has(sentence) ? 'tried-one bad' : 'tried-one'}>
          <span>“{sentence}”</span> <strong>{wrong.has(sentence) ? bad : good}</strong>
        </li>
      ))}
    </ul>
  );
}
