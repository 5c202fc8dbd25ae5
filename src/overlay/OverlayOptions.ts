import type { Finding } from '../checks/Finding.ts';

/** What an overlay is given by the script that attaches it. */
export interface OverlayOptions {
  /** Makes the check of one box, which gets the box's whole text each time. */
  createCheck: () => (text: string) => Finding[];
  /** The shadow root of an element, closed ones too where the browser gives them to us. */
  shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Switches a rule off for good, where that can be offered; gives in plain words why it could not. */
  never?: (rule: string) => Promise<string | undefined>;
  /** When it aborts, all is taken away. */
  signal: AbortSignal;
}
