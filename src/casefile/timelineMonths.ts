import type { Gap } from './contactGaps.ts';
import type { TimelineRow } from './timelineRows.ts';

/** One thing in a timeline. */
export type TimelineItem<T> =
  | { is: 'note'; day: string; row: TimelineRow<T> }
  | { is: 'allocation'; day: string }
  | { is: 'gap'; day: string; gap: Gap };

export interface TimelineMonth<T> {
  /** ISO 8601 month, such as 2026-03. */
  month: string;
  items: TimelineItem<T>[];
}

/** What comes first of one day: the allocation opens it, and a gap begins after all that happened on it. */
const rank = { allocation: 0, note: 1, gap: 2 } as const;

/**
 * Rows and gaps, each the oldest first, and the day of allocation, by month. A gap stands where it begins.
 * `allocated`: ISO 8601, or empty.
 */
export function timelineMonths<T>(
  rows: readonly TimelineRow<T>[],
  gaps: readonly Gap[],
  allocated: string,
  order: 'oldest' | 'newest',
): TimelineMonth<T>[] {
  const items: TimelineItem<T>[] = [
    ...(allocated === '' ? [] : [{ is: 'allocation' as const, day: allocated }]),
    ...rows.map((row) => ({ is: 'note' as const, day: row.day, row })),
    ...gaps.map((gap) => ({ is: 'gap' as const, day: gap.from, gap })),
  ];
  // What is of one day and one kind stays in its order.
  items.sort((a, b) => (a.day === b.day ? rank[a.is] - rank[b.is] : a.day < b.day ? -1 : 1));
  if (order === 'newest') items.reverse();
  const months: TimelineMonth<T>[] = [];
  for (const item of items) {
    const month = item.day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.items.push(item);
    else months.push({ month, items: [item] });
  }
  return months;
}
