/** Whether two texts hold the same letters and digits, whatever a mask puts between them. */
export function sameMarks(a: string, b: string): boolean {
  const marks = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  return marks(a) === marks(b) && (a === '') === (b === '');
}
