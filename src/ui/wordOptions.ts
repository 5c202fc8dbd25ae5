/** The choices of a select, from the words for them, in their order. */
export function wordOptions<V extends string>(
  words: Readonly<Record<V, string>>,
): [value: V, words: string][] {
  return Object.entries(words) as [V, string][];
}
