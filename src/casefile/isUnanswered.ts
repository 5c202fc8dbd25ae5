import { noValue } from './noValue.ts';

/** Whether a needed part that is not text still waits: empty, or "unknown" without a reason [D52]. */
export function isUnanswered(value = ''): boolean {
  return value === '' || value.trim() === noValue.unknown.trim();
}
