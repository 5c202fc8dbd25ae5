import type { NoteSnapshot } from '../casefile/NoteSnapshot.ts';
import { entryWords } from './entryWords.ts';
import { formatInstant } from './formatInstant.ts';
import { NoteSheet } from './NoteSheet.tsx';
import { routeHash } from './routeHash.ts';
import type { Amendment } from './useAmendments.ts';
import { WordDiff } from './WordDiff.tsx';

interface Props {
  amendment: Amendment;
  /** The signed note that it stands beneath. */
  signed: NoteSnapshot;
  locale: string;
}

/** An addendum, correction, late entry or disagreement beneath its note: labelled, dated, authored. */
export function AmendmentPart({ amendment: { item, note }, signed, locale }: Props) {
  const part = signed.template.sections.find(({ key }) => key === note.amends?.part);
  return (
    <section class="amendment" aria-label={note.template.title}>
      <NoteSheet note={note} locale={locale} level={3} />
      <p class="quiet">
        {entryWords(note, locale)} ·{' '}
        {item.signed ? `Signed ${formatInstant(item.signed, locale)}` : 'Not signed yet'}{' '}
        <a class="no-print" href={routeHash({ at: 'note', id: item.id })}>
          Open
        </a>
      </p>
      {part && (
        <details class="no-print">
          <summary>What it changes in “{part.label}”</summary>
          <WordDiff before={signed.sections[part.key] ?? ''} after={note.sections.is ?? ''} />
        </details>
      )}
    </section>
  );
}
