import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings back to its place what was put away for a while: the scroll of the panes around `page`, and the focus by
 * `focus`. `away`: whether it is put away now.
 */
export function useReturn(page: RefObject<HTMLElement | null>, away: boolean, focus: () => void): () => void {
  const places = useRef<[Element, number][]>([]);
  const was = useRef(false);
  useLayoutEffect(() => {
    if (was.current && !away) {
      focus();
      for (const [element, top] of places.current) element.scrollTop = top;
    } else if (away) {
      for (const [element] of places.current) element.scrollTop = 0;
    }
    was.current = away;
  }, [away]);
  // Called before it is put away: then the scroll is still what it was.
  return () => {
    places.current = [];
    for (let element: Element | null | undefined = page.current; element; element = element.parentElement) {
      if (element.scrollTop > 0) places.current.push([element, element.scrollTop]);
    }
  };
}
