const most = 75;

/** UTF-8 octets of a code point. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/**
 * A content line in pieces of at most 75 octets, none of them cut inside a character; each further one begins with
 * the space that says it goes on (RFC 5545, 3.1). Without the last line break.
 */
export function foldLine(line: string): string {
  let [folded, length] = ['', 0];
  for (const character of line) {
    const size = octets(character);
    if (length + size > most) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
