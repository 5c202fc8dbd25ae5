import { shadowRootOf } from '../shadowRootOf.ts';
import type { PathStep } from './pathOf.ts';

/** The element at the end of a path from the body, or `undefined`. */
export function elementAt(path: readonly PathStep[]): Element | undefined {
  let at: ParentNode | null | undefined = document.body;
  for (const { tag, nth } of path) {
    if (at === null || at === undefined) return undefined;
    at =
      tag === '#shadow'
        ? at instanceof Element
          ? shadowRootOf(at)
          : undefined
        : [...at.children].filter(({ localName }) => localName === tag)[nth];
  }
  return at instanceof Element && path.length > 0 ? at : undefined;
}
