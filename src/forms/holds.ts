import { parentOf } from './parentOf.ts';

/** Whether `inner` is `outer` or inside it, also across shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}
