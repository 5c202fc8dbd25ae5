/** A number as people type it, with a point or a comma before its decimals; `undefined` where it is none. */
export function readNumber(typed: string): number | undefined {
  const plain = typed.trim().replace('−', '-').replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}
