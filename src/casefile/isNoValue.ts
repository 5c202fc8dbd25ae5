import { noValue } from './noValue.ts';

/** Whether what a part holds is "N/A" or "Unknown because …" instead of a value. */
export function isNoValue(value: string): boolean {
  return value === noValue.notApplicable || value.startsWith(noValue.unknown.trim());
}
