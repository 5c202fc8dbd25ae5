import type { ContactGaps } from '../casefile/contactGaps.ts';
import { countOf } from './countOf.ts';
import { gapWords } from './gapWords.ts';
import { Notice } from './Notice.tsx';
import { sinceWords } from './sinceWords.ts';

interface Props {
  gaps: ContactGaps;
  /** Days from which on a stretch is a gap. */
  longest: number;
  locale: string;
}

/** The stretches without a contact, before the timeline; nothing where there are none. */
export function GapList({ gaps: { between, since }, longest, locale }: Props) {
  const open = since !== undefined && since.days > longest ? [sinceWords(since, locale)] : [];
  const lines = [...between.map((gap) => gapWords(gap, locale)), ...open];
  if (lines.length === 0) return null;
  return (
    <Notice look="advice">
      <section class="gaps" aria-labelledby="gaps-title">
        <h2 id="gaps-title">{countOf(lines.length, 'gap', 'gaps', locale)}</h2>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="small">
          A contact is any note but a missed appointment, a summary, a closing, and a chronology entry of
          another event.
        </p>
      </section>
    </Notice>
  );
}
