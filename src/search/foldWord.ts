const longest = 64;
const ascii = /^[\x20-\x7e]*$/;
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/**
 * A word as it is compared: without case, diacritics and apostrophes ("Mother’s" → "mother", "O'Brien" →
 * "obrien", "Müller" → "muller"), at most 64 UTF-16 units.
 */
export function foldWord(word: string): string {
  let folded = word;
  if (!ascii.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[ßæœøđðłþı]/g, (letter) => letters[letter] ?? letter);
  } else folded = folded.toLowerCase();
  return folded
    .replace(/['’ʼ]s$/, '')
    .replace(/['’ʼ]/g, '')
    .slice(0, longest);
}
