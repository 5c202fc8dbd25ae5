/** Shorter ones are initials and particles, which stand in too many other words. */
const shortest = 3;

/**
 * A text with a person's name replaced: the whole of it, and each part of three letters or more where it stands as a
 * word and is written with the same capitals. Knows no nicknames, and nobody else.
 */
export function withoutName(text: string, name: string, instead: string): string {
  const parts = name.split(/[\s,]+/).filter((part) => part.length >= shortest);
  const wanted = [name.trim(), ...parts].filter(Boolean).sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return text;
  const quoted = wanted.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const parted = new RegExp(`(?<![\\p{L}\\p{N}])(?:${quoted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return text.replace(parted, () => instead);
}
