import { useMemo } from 'preact/hooks';
import { timelineMonths } from '../casefile/timelineMonths.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import { formatDate } from './formatDate.ts';
import { PrintedPage } from './PrintedPage.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { sinceWords } from './sinceWords.ts';
import { TimelineMonths } from './TimelineMonths.tsx';
import { useApp } from './useApp.ts';
import type { useChronology } from './useChronology.ts';
import { useGrowing } from './useGrowing.ts';

interface Props {
  item: CaseItem;
  shown: ReturnType<typeof useChronology>;
  /** How many notes are shown of how many, in words. */
  counted: string;
  locale: string;
}

/** The chosen notes in time, with the allocation and the gaps between them, on the screen and on paper. */
export function Timeline({ item, shown, counted, locale }: Props) {
  const { vault } = useApp();
  const { chosen, said, filter, order, allocated, today, gaps } = shown;
  const { from, to } = filter;
  const { between, since } = gaps;
  const whole = filter.kind === '' && filter.event === '' && !filter.significant && !filter.signed;
  const months = useMemo(() => {
    const within = (day: string) => (from === '' || day >= from) && (to === '' || day <= to);
    // An entry that tells of the allocation says more than the case form does.
    const told = [...said].some(
      ([{ date }, entry]) => entry !== 'unreadable' && entry.eventKind === 'Allocation' && date === allocated,
    );
    const begins = whole && !told && allocated !== '' && within(allocated) ? allocated : '';
    // Between some of the notes only, a gap would look like one of these.
    const quiet = whole ? between.filter((gap) => within(gap.from) && within(gap.to)) : [];
    return timelineMonths(chosen, quiet, begins, order);
  }, [chosen, said, whole, from, to, allocated, between, order]);
  const things = useMemo(() => months.reduce((sum, { items }) => sum + items.length, 0), [months]);
  const drawn = useGrowing(things);
  const sinceLine = since && <p class="gap-since quiet">{sinceWords(since, locale)}</p>;
  return (
    <>
      {order === 'newest' && sinceLine}
      <TimelineMonths months={months} said={said} locale={locale} atMost={drawn} />
      {order === 'oldest' && sinceLine}
      <PrintSheet
        onPrint={() => {
          vault.recordCaseAct(item.id, 'printed', `Chronology, ${counted}`).catch(() => undefined);
        }}
        draw={() => (
          <PrintedPage client={item} number={item.caseNumber} date={formatDate(today, locale)}>
            <div class="printed-chronology">
              <h1>Chronology</h1>
              <p class="printed-facts">{counted}</p>
              <TimelineMonths months={months} said={said} locale={locale} />
              {sinceLine}
            </div>
          </PrintedPage>
        )}
      />
    </>
  );
}
