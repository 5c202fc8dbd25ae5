/** The beginning of a text, at most so many characters, cut between words and marked where it was cut. */
export function clipText(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length);
  const space = cut.lastIndexOf(' ');
  // One word that fills it all is cut where it must be, but never through a letter of two units.
  return `${(space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).trimEnd()} …`;
}
