import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { FindingActs } from './FindingActs.ts';
import { FindingCard } from './FindingCard.tsx';
import type { FoundItem } from './FoundItem.ts';
import type { PointedFinding } from './useFindings.ts';

interface Props {
  item: FoundItem;
  pointed: PointedFinding;
  acts: FindingActs;
  /** Where the finding stands on the screen. */
  place: () => DOMRect | undefined;
  onWalk: (step: 1 | -1) => void;
  /** The pointer has come over the popup: it stays. */
  onKeep: () => void;
  onClose: () => void;
}

/** What a finding says, right under it. Floats above the text and moves none of it. */
export function FindingPopup({ item, pointed, acts, place, onWalk, onKeep, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const popup = box.current;
    const parent = popup?.offsetParent;
    const at = place();
    if (!popup || !parent || !at) return;
    const frame = parent.getBoundingClientRect();
    const room = frame.width - popup.offsetWidth;
    popup.style.left = `${Math.max(0, Math.min(at.left - frame.left, room))}px`;
    popup.style.top = `${at.bottom - frame.top + 6}px`;
    if (pointed.by === 'key') popup.querySelector('button')?.focus({ preventScroll: true });
    // A finding that is merely passed over with the mouse scrolls nothing.
    if (pointed.by !== 'hover') popup.scrollIntoView({ block: 'nearest' });
  }, [item.placed.id, pointed.by]);

  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close.current();
    };
    const clicked = (event: PointerEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target?.closest('.finding-popup, .section-text')) close.current();
    };
    addEventListener('keydown', pressed);
    addEventListener('pointerdown', clicked);
    return () => {
      removeEventListener('keydown', pressed);
      removeEventListener('pointerdown', clicked);
    };
  }, []);

  return (
    <div
      class="finding-popup"
      role="dialog"
      aria-label={`Finding: ${item.placed.finding.term}`}
      ref={box}
      onMouseEnter={onKeep}
      // What is typed here is no typing in the note, which would close it.
      onInput={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.key !== 'F8') return;
        event.preventDefault();
        onWalk(event.shiftKey ? -1 : 1);
      }}
    >
      <FindingCard item={item} acts={acts} place="popup" />
    </div>
  );
}
