import type { SmartGap } from '../checks/SmartGap.ts';

const words: Record<SmartGap, string> = {
  seen: 'what one would see',
  number: 'how much or how often',
  rated: 'how it is rated',
  date: 'by when',
  who: 'who does it',
};

/** What an objective does not say, in one plain line [D69]; empty where it lacks nothing. */
export function gapLine(gaps: readonly SmartGap[]): string {
  return gaps.length === 0 ? '' : `Not said yet: ${gaps.map((gap) => words[gap]).join(', ')}.`;
}
