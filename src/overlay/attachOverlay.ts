import { FrameWatch } from './FrameWatch.ts';
import { listenTo } from './listenTo.ts';
import { Overlay } from './Overlay.ts';
import type { OverlayOptions } from './OverlayOptions.ts';

/**
 * Underlines findings in the text boxes of a page that is not ours and of its frames of the same origin, and offers
 * what can be done about each. Adds one element to each document and changes nothing else of it; a suggestion is put
 * in when the user presses it, never before.
 */
export function attachOverlay(document: Document, options: OverlayOptions): void {
  const { signal } = options;
  const window = document.defaultView;
  if (!window || !document.documentElement || signal.aborted) return;
  const frames = new FrameWatch(
    (inner, ended) => attachOverlay(inner, { ...options, signal: ended }),
    signal,
  );
  const overlay = new Overlay(document, options, frames);
  listenTo(window, overlay, signal);
  signal.addEventListener('abort', () => overlay.stop(), { once: true });
}
