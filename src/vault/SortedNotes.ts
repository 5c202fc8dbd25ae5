import { WritableStore } from './Store.ts';
import type { NoteItem } from './VaultApi.ts';

/** The notes of all case files, the newest event first. Putting one in does not sort ten thousand again. */
export class SortedNotes extends WritableStore<readonly NoteItem[] | undefined> {
  constructor() {
    super(undefined);
  }

  /** Takes these in the place of all. */
  setAll(items: NoteItem[]): void {
    // Their places are made once each, not once for each comparison.
    const placed = items.map((item) => ({ item, order: order(item) }));
    placed.sort((a, b) => descending(a.order, b.order));
    this.set(placed.map(({ item }) => item));
  }

  /** Puts one item in its place, and out of the place where it was. */
  put(item: NoteItem): void {
    const others = (this.value ?? []).filter(({ id }) => id !== item.id);
    const place = order(item);
    let [low, high] = [0, others.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (descending(order(others[middle] as NoteItem), place) <= 0) low = middle + 1;
      else high = middle;
    }
    others.splice(low, 0, item);
    this.set(others);
  }
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

function order({ date, start, created }: NoteItem): string {
  return `${date === '' ? created.slice(0, 10) : date} ${start} ${created}`;
}
