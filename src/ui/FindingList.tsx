import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FindingActs } from './FindingActs.ts';
import { FindingCard } from './FindingCard.tsx';
import type { FoundItem } from './FoundItem.ts';
import { findingWords } from './findingWords.ts';
import type { PointedFinding } from './useFindings.ts';

interface Props {
  found: readonly FoundItem[];
  pointed: PointedFinding | undefined;
  acts: FindingActs;
  /** F8 or Shift F8 at a finding, or where there is none yet. */
  onWalk: (from: FoundItem | undefined, step: 1 | -1) => void;
}

/** All findings of a note, section by section. F8 walks through it, and the focus goes along. */
export function FindingList({ found, pointed, acts, onWalk }: Props) {
  const list = useRef<HTMLDivElement>(null);
  /** Where the focus is among the findings. */
  const at = useRef(-1);
  /** Where the finding stood that was ignored just now. */
  const ignored = useRef(-1);
  const isPointed = ({ section, placed }: FoundItem) =>
    section === pointed?.section && placed.id === pointed.id;
  const index = found.findIndex(isPointed);
  const focus = (to: number) => {
    const item = items(list.current)[to];
    item?.scrollIntoView({ block: 'nearest' });
    // Inside the card its keys work.
    item?.querySelector('button')?.focus({ preventScroll: true });
  };

  // At once: F8 may be pressed again before the next frame.
  useLayoutEffect(() => {
    if (pointed?.by === 'key' && index >= 0) focus(index);
    // Each step of the walk is a new object.
  }, [pointed]);
  useLayoutEffect(() => {
    if (ignored.current < 0) return;
    // The next has the focus, or the last when there is none; in a sheet the way back has it already.
    if (!document.activeElement?.closest('.quieted')) focus(Math.min(ignored.current, found.length - 1));
    ignored.current = -1;
  }, [found]);

  const own: FindingActs = {
    ...acts,
    ignore(item, why) {
      ignored.current = found.indexOf(item);
      acts.ignore(item, why);
    },
    never(item) {
      ignored.current = found.indexOf(item);
      acts.never(item);
    },
  };
  const sections = [...new Map(found.map(({ section, label }) => [section, label]))];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: F8 works on whatever in it has the focus
    <div
      class="finding-list"
      ref={list}
      onFocusIn={(event) => {
        const item = event.target instanceof Element ? event.target.closest<HTMLElement>('li') : null;
        at.current = item ? items(list.current).indexOf(item) : -1;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'F8') return;
        event.preventDefault();
        onWalk(found[at.current], event.shiftKey ? -1 : 1);
      }}
    >
      <p class="hidden" role="status">
        {pointed?.by === 'key' && index >= 0 && findingWords(found, index)}
      </p>
      {found.length === 0 ? (
        <p class="quiet">Nothing to look at again.</p>
      ) : (
        <p class="quiet small">F8 goes to the next, Shift F8 to the one before.</p>
      )}
      {sections.map(([section, label]) => {
        const ofSection = found.filter((item) => item.section === section);
        return (
          <section key={section}>
            <h3>
              {label} <span class="quiet">{ofSection.length}</span>
            </h3>
            <ol>
              {ofSection.map((item) => (
                <li
                  key={item.placed.id}
                  class={isPointed(item) ? 'pointed' : undefined}
                  aria-label={findingWords(found, found.indexOf(item))}
                >
                  <FindingCard item={item} place="sheet" acts={own} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}

function items(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li') ?? [])];
}
