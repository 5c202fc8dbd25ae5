import { useRef } from 'preact/hooks';

/** The list as it was last drawn, where it holds the same things in the same order: a new list of them draws nothing anew. */
export function useSameItems<T>(items: readonly T[] | undefined): readonly T[] | undefined {
  const kept = useRef(items);
  const before = kept.current;
  const same = before?.length === items?.length && before?.every((item, place) => item === items?.[place]);
  if (!same) kept.current = items;
  return kept.current;
}
