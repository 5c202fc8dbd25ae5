import type { Receipt } from './Receipt.ts';

/** A middling typist's 40 words a minute. */
const charactersPerSecond = 3.3;

export interface SavedTime {
  /** How many fills stand. */
  forms: number;
  seconds: number;
}

/**
 * How long the fills of these receipts would have taken by hand: so many seconds a field to find it and get into
 * it, and the time to type what was written. Fills that were undone count for nothing.
 */
export function savedTime(receipts: readonly Receipt[], secondsPerField: number): SavedTime {
  const seen = new Set<string>();
  let [forms, seconds] = [0, 0];
  for (const { act, note, origin, form, fields } of receipts) {
    // The newest first: the undo of a fill comes before it.
    const place = [note, origin, form].join(' ');
    if (act === 'undone') {
      seen.add(place);
      continue;
    }
    if (seen.delete(place)) continue;
    if (fields.some(({ stuck }) => stuck)) forms += 1;
    for (const { stuck, length } of fields)
      if (stuck) seconds += secondsPerField + length / charactersPerSecond;
  }
  return { forms, seconds };
}
