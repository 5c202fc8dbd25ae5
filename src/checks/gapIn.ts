/** Where the first gap of a suggestion stands, brackets included: `has not [task]` → 8 to 14. */
export function gapIn(suggestion: string): { from: number; to: number } | undefined {
  const gap = /\[[^[\]]+\]/.exec(suggestion);
  return gap ? { from: gap.index, to: gap.index + gap[0].length } : undefined;
}
