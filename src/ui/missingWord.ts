/** What is wrong with twelve boxes of which one is empty, by field id; nothing when none is. */
export function missingWord(words: readonly string[]): Record<string, string> {
  const empty = words.findIndex((word) => word.trim() === '');
  return empty < 0 ? {} : { [`recovery-${empty + 1}`]: `Word ${empty + 1} is missing` };
}
