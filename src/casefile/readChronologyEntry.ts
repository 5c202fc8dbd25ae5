import type { ChronologyEntry } from './ChronologyEntry.ts';
import { isNoValue } from './isNoValue.ts';
import type { NoteSnapshot } from './NoteSnapshot.ts';

/** What a note of that kind says; "N/A" and "Unknown because …" say nothing. */
export function readChronologyEntry({ sections }: Pick<NoteSnapshot, 'sections'>): ChronologyEntry {
  const said = (key: string) => {
    const text = (sections[key] ?? '').trim();
    return isNoValue(text) ? '' : text;
  };
  return {
    eventKind: said('event-kind'),
    event: said('what-happened'),
    source: said('source'),
    significance: said('assessment'),
    done: said('done'),
  };
}
