import type { OverlayOptions } from './OverlayOptions.ts';

/** The element with the keyboard, through all shadow roots. */
export function deepActive(
  root: Document | ShadowRoot,
  shadowRootOf: OverlayOptions['shadowRootOf'],
): Element | null {
  for (let at = root; ; ) {
    const active = at.activeElement;
    const inner = active && shadowRootOf(active);
    if (!inner?.activeElement) return active;
    at = inner;
  }
}
