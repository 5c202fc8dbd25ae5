/** The adjectives that an adverb in -ly or a noun in -ness may be built from. Not all of them are words. */
export function adjectivesOf(word: string): string[] {
  if (word.length < 6) return [];
  const ending = word.endsWith('ly') ? 2 : word.endsWith('ness') ? 4 : 0;
  if (ending === 0) return [];
  const stem = word.slice(0, -ending);
  const found = [stem];
  if (stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`);
  if (ending === 2) {
    found.push(`${stem}le`, `${stem}l`);
    if (stem.endsWith('al')) found.push(stem.slice(0, -2));
  }
  return found;
}
