const wordCharacter = /[\p{L}\p{N}\p{M}'’-]/u;

/**
 * The word that the cursor stands at the end of or in, which may be half typed. `undefined` when the
 * character before the cursor ends words. Offsets are UTF-16.
 */
export function heldWord(text: string, cursor: number): { from: number; to: number } | undefined {
  let from = cursor;
  while (from > 0 && wordCharacter.test(before(text, from))) from -= before(text, from).length;
  if (from === cursor) return undefined;
  let to = cursor;
  while (to < text.length && wordCharacter.test(after(text, to))) to += after(text, to).length;
  return { from, to };
}

function before(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.slice(at - 1, at);
}

function after(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
