import { useEffect, useState } from 'preact/hooks';

/** So many rows are drawn at a time: a few screens. */
const step = 80;

/** How many of so many rows are to be drawn now: the first at once, the others while nobody waits for them. */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(step);
  useEffect(() => {
    if (drawn >= total) return;
    const timer = setTimeout(() => setDrawn(drawn + step), 16);
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return drawn;
}
