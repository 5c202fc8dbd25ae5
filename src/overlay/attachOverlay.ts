import type { Finding } from '../checks/Finding.ts';
import { listenTo } from './listenTo.ts';
import { Overlay } from './Overlay.ts';

interface Options {
  check: (text: string) => Finding[];
  never?: (rule: string) => Promise<string | undefined>;
  signal: AbortSignal;
}

/**
 * Underlines findings in the text boxes of a page that is not ours, and offers what can be done about each. Adds one
 * element to the page and changes nothing else of it; a suggestion is put in when the user presses it, never before.
 *
 * `check` gets the whole text of one box at a time. `never` switches a rule off for good, where that can be offered,
 * and gives in plain words why it could not. When `signal` aborts, all is taken away.
 */
export function attachOverlay(document: Document, { check, never, signal }: Options): void {
  const window = document.defaultView;
  if (!window || signal.aborted) return;
  const overlay = new Overlay(document, check, never);
  listenTo(window, overlay, signal);
  signal.addEventListener('abort', () => overlay.stop(), { once: true });
}
