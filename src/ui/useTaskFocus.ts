import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus where one was working when a task leaves its place in a list: it goes to the one that took that
 * place, or to the heading where none is left. `within`: where the tasks stand. `shown`: changes with them.
 */
export function useTaskFocus(within: RefObject<HTMLElement | null>, shown: unknown) {
  const wanted = useRef<{ at: number } | { id: string } | undefined>(undefined);
  const ticks = () =>
    [...(within.current?.querySelectorAll<HTMLElement>('.task-tick') ?? [])].filter((one) =>
      one.checkVisibility(),
    );
  useLayoutEffect(() => {
    const { current } = wanted;
    wanted.current = undefined;
    // Whoever has gone elsewhere meanwhile stays there.
    if (current === undefined || document.activeElement !== document.body) return;
    const there = ticks();
    const next =
      'id' in current
        ? there.find(({ id }) => id === `tick-${current.id}`)
        : there[Math.min(current.at, there.length - 1)];
    (next ?? within.current?.querySelector<HTMLElement>('h1'))?.focus();
  }, [shown]);
  return {
    /** Call it before the task leaves. */
    leaving(id: string): void {
      wanted.current = {
        at: Math.max(
          0,
          ticks().findIndex((one) => one.id === `tick-${id}`),
        ),
      };
    },
    /** Call it before the task comes back. */
    returning(id: string): void {
      wanted.current = { id };
    },
  };
}
