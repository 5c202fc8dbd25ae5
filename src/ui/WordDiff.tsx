import { diffWordsWithSpace } from 'diff';

/** Two versions of a text as one: what was taken out is struck through, what was put in is underlined, and both are said. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <p class="sheet-text word-diff">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, index) =>
        added ? (
          <ins key={index}>{value}</ins>
        ) : removed ? (
          <del key={index}>{value}</del>
        ) : (
          <span key={index}>{value}</span>
        ),
      )}
    </p>
  );
}
