import type { Overlay } from './Overlay.ts';

/** Hears in a shadow root what is not heard outside of one. */
export function hearInside(root: ShadowRoot, overlay: Overlay, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const on = (types: string, hear: (event: Event) => void): void => {
    for (const type of types.split(' ')) root.addEventListener(type, hear, options);
  };
  on('scroll', () => overlay.schedule('place'));
  on('transitionend animationend load toggle', () => overlay.schedule('style'));
  on('reset change', () => overlay.glance());
  on('selectionchange', (event) => overlay.boxAt(overlay.boxFrom(event))?.watched.moved());
}
