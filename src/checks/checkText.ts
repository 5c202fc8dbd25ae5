import type { CheckOptions } from './CheckOptions.ts';
import { createChecker } from './createChecker.ts';
import type { Finding } from './Finding.ts';

export type { CheckOptions } from './CheckOptions.ts';
export type { Finding, FindingKind } from './Finding.ts';

/**
 * Checks a note's text and gives what a careful reader would question, in order. Pure and on the device: nothing is
 * changed, sent or kept. Offsets are UTF-16 units of `text`.
 */
export function checkText(text: string, options: CheckOptions = {}): Finding[] {
  return createChecker(options).update(text);
}
