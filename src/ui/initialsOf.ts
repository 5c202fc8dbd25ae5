/** The initials of a name, such as "A. R."; at most four. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const letters = words.map((word) => /\p{L}/u.exec(word)?.[0] ?? '').slice(0, 4);
  return letters.map((letter) => `${letter.toLocaleUpperCase()}.`).join(' ');
}
