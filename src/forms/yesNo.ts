import { matchOption } from './matchOption.ts';

/** What a value says to a yes-or-no question: a boolean, or the words for it; `undefined` for anything else. */
export function yesNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  if (matchOption(value, ['yes']) === 0 || /^(?:1|on|checked)$/i.test(value)) return true;
  if (matchOption(value, ['no']) === 0 || /^(?:0|off|unchecked)$/i.test(value)) return false;
  return undefined;
}
