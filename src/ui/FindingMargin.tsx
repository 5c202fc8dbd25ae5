import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FindingActs } from './FindingActs.ts';
import { FindingCard } from './FindingCard.tsx';
import type { FoundItem } from './FoundItem.ts';
import type { PointedFinding } from './useFindings.ts';

interface Props {
  found: readonly FoundItem[];
  pointed: PointedFinding | undefined;
  acts: FindingActs;
  /** The note, whose lines the cards stand beside. */
  page: RefObject<HTMLElement | null>;
  place: (item: FoundItem) => DOMRect | undefined;
}

/** Pixels between two cards. */
const gap = 12;

/** The findings beside the lines they are about; where they would cover one another, the later moves down. */
export function FindingMargin({ found, pointed, acts, page, place }: Props) {
  const column = useRef<HTMLOListElement>(null);
  const arrange = useRef(() => {});
  arrange.current = () => {
    const list = column.current;
    if (!list) return;
    const { top } = list.getBoundingClientRect();
    // All is measured before anything is moved: one layout, not one a card.
    const measured = found.flatMap((item, index) => {
      const card = list.children[index];
      if (!(card instanceof HTMLElement)) return [];
      return [{ card, height: card.offsetHeight, line: place(item)?.top }];
    });
    let free = 0;
    for (const { card, height, line } of measured) {
      const wanted = Math.max(line === undefined ? free : line - top - 8, free);
      const shown = `${wanted}px`;
      if (card.style.top !== shown) card.style.top = shown;
      free = wanted + height + gap;
    }
    list.style.minHeight = `${free}px`;
  };
  const watcher = useRef<ResizeObserver>(undefined);
  useLayoutEffect(() => {
    if (!page.current) return;
    // A line that wraps, an answer that opens, a card that grows: whatever moves the text moves the cards with it.
    watcher.current = new ResizeObserver(() => arrange.current());
    watcher.current.observe(page.current);
    return () => watcher.current?.disconnect();
  }, [page]);
  useLayoutEffect(() => {
    arrange.current();
    for (const card of column.current?.children ?? []) watcher.current?.observe(card);
  });

  return (
    <aside class="margin" aria-label="Findings">
      <h2 class="hidden">Findings</h2>
      {found.length === 0 && <p class="quiet small margin-empty">Nothing to look at again.</p>}
      <ol class="margin-list" ref={column}>
        {found.map((item) => (
          <li
            key={`${item.section} ${item.placed.id}`}
            class={item.section === pointed?.section && item.placed.id === pointed.id ? 'pointed' : undefined}
          >
            <FindingCard item={item} acts={acts} place="margin" />
          </li>
        ))}
      </ol>
    </aside>
  );
}
