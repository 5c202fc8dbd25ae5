import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let first = true;

/**
 * Gives the focus to a screen's heading when the screen changes, so that a screen reader says where one is.
 * Not at the first screen of all, and not when a field of the new screen has taken the focus already.
 * `screen` is anything that differs from screen to screen; it is shown nowhere.
 */
export function useTitleFocus(screen: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const pane = heading.current?.closest('main, [role="main"]');
    if (!first && !pane?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true });
    first = false;
    pane?.scrollTo(0, 0);
    scrollTo(0, 0);
  }, [screen]);
  return heading;
}
