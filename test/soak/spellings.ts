/** The ways in which a string may lie on a disk: as text of several encodings, and inside base64 at any place. */
export function spellings(text: string): { name: string; bytes: Buffer }[] {
  const big = Buffer.from(text, 'utf16le').swap16();
  const base64 = [0, 1, 2].map((offset) => {
    // What stands beside it changes the letters at both ends; those between are the same wherever it lies.
    const packed = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]).toString('base64');
    const from = Math.ceil((offset * 4) / 3);
    const to = Math.floor(((offset + text.length) * 8) / 6);
    return packed.slice(from, to);
  });
  return [
    { name: 'UTF-8', bytes: Buffer.from(text) },
    { name: 'UTF-16LE', bytes: Buffer.from(text, 'utf16le') },
    { name: 'UTF-16BE', bytes: big },
    ...base64.flatMap((letters, offset) => [
      { name: `base64 at ${offset}`, bytes: Buffer.from(letters) },
      {
        name: `base64url at ${offset}`,
        bytes: Buffer.from(letters.replaceAll('+', '-').replaceAll('/', '_')),
      },
    ]),
  ];
}
