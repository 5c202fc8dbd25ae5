import { isSeen } from './isSeen.ts';
import { walkElements } from './walkElements.ts';

/** Everything a person can see now, to tell later what has appeared. */
export function seenElements(root: Document): Set<Element> {
  const seen = new Set<Element>();
  walkElements(root, (element) => {
    if (!isSeen(element)) return false;
    seen.add(element);
    return true;
  });
  return seen;
}
