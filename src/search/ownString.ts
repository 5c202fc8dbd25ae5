/** The same string, on its own: engines keep the whole text alive that a long slice was cut from. */
export function ownString(slice: string): string {
  if (slice.length < 13) return slice;
  let own = '';
  for (let at = 0; at < slice.length; at += 8192) {
    own += String.fromCharCode(...codesOf(slice, at, Math.min(at + 8192, slice.length)));
  }
  return own;
}

function codesOf(text: string, from: number, to: number): number[] {
  const codes: number[] = [];
  for (let at = from; at < to; at += 1) codes.push(text.charCodeAt(at));
  return codes;
}
