import type { Store } from './Store.ts';

/** Where this app and the browser extension stand with each other. */
export type LinkState =
  /** No extension answers in this browser. */
  | { at: 'absent' }
  /** An extension answers; the exchange has not begun. */
  | { at: 'found' }
  /** Both show the number; each person's click is noted. No key has been sent. */
  | { at: 'compare'; number: string; confirmedHere: boolean; confirmedThere: boolean }
  /** The exchange ended without joining; `why` is a plain sentence. */
  | { at: 'failed'; why: string }
  /** A device of this vault. `waiting` counts entries that the other side does not have yet. */
  | { at: 'joined'; connected: boolean; waiting: number };

/** The link from the app to the extension in the same browser (security.md S4, S17). */
export interface ExtensionLink {
  readonly state: Store<LinkState>;
  /** Begins the exchange (one attempt); shows the number on both sides. */
  begin(): void;
  /** "The numbers match": this side's click. */
  confirm(): void;
  cancel(): void;
}
