import { useMemo, useState } from 'preact/hooks';
import type { TimelineRow } from '../casefile/timelineRows.ts';
import type { CaseItem, NoteItem } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { countOf } from './countOf.ts';
import { formatDate } from './formatDate.ts';
import { PrintedPage } from './PrintedPage.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { ReadChunk } from './ReadChunk.tsx';
import { useApp } from './useApp.ts';
import { useNoteTexts } from './useNoteTexts.ts';
import { useReadRecord } from './useReadRecord.ts';
import { useSameItems } from './useSameItems.ts';

/** As many as are read again every fortnight [D131]. */
const lastFew = 8;
/** So many notes are drawn as one piece. */
const chunk = 20;

interface Props {
  item: CaseItem;
  /** Those that are chosen, the oldest first. */
  rows: readonly TimelineRow<NoteItem>[];
  order: 'oldest' | 'newest';
  /** ISO 8601 date. */
  today: string;
  locale: string;
}

/** The chosen notes one after another as one text, to be read and printed. */
export function ReadAll({ item, rows, order, today, locale }: Props) {
  const { vault } = useApp();
  const [last, setLast] = useState(false);
  const few = last ? rows.slice(-lastFew) : rows;
  const ordered = order === 'newest' ? [...few].reverse() : few;
  const items = useSameItems(ordered.flatMap(({ note, beneath }) => [note, ...beneath])) ?? [];
  const { done, textOf, stopped, setStopped } = useNoteTexts(items);
  useReadRecord(item.id, 'As one text', items);
  const chunks = useMemo(
    () =>
      Array.from({ length: Math.ceil(items.length / chunk) }, (_, place) =>
        items.slice(place * chunk, (place + 1) * chunk),
      ),
    [items],
  );
  const readyWords =
    done === items.length
      ? countOf(done, 'note', 'notes', locale)
      : `${done.toLocaleString(locale)} of ${countOf(items.length, 'note', 'notes', locale)}`;
  const text = chunks.map((part, place) => (
    <ReadChunk
      key={place}
      items={part}
      read={Math.min(part.length, Math.max(0, done - place * chunk))}
      textOf={textOf}
      locale={locale}
    />
  ));
  return (
    <>
      <fieldset class="choice-section read-choice">
        <legend>Read</legend>
        <label class="option">
          <input type="radio" name="read-some" checked={!last} onChange={() => setLast(false)} />
          All that are shown
        </label>
        <label class="option">
          <input type="radio" name="read-some" checked={last} onChange={() => setLast(true)} />
          The last eight
        </label>
      </fieldset>
      <p class="quiet">Parts that were left empty are passed over.</p>
      {done < items.length && (
        <div class="work joined">
          <progress aria-label="Reading the notes" value={done} max={items.length} />
          <Button onClick={() => setStopped(!stopped)}>{stopped ? 'Read on' : 'Stop'}</Button>
        </div>
      )}
      <p role="status" aria-label="Notes read">
        {readyWords}
        {stopped && done < items.length && ' · stopped'}
      </p>
      <div class="one-text">{text}</div>
      <PrintSheet
        onPrint={() => {
          vault.recordCaseAct(item.id, 'printed', `As one text, ${readyWords}`).catch(() => undefined);
        }}
        draw={() => (
          <PrintedPage client={item} number={item.caseNumber} date={formatDate(today, locale)}>
            <div class="one-text">
              <h1>The notes as one text</h1>
              <p class="printed-facts">{readyWords}. Parts that were left empty are passed over.</p>
              {text}
            </div>
          </PrintedPage>
        )}
      />
    </>
  );
}
