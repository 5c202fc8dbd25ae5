/**
 * A date, or a part of one (0: not said), as a term of the vocabulary: `@2026-03-12`, `@-03-12`, `@2026-03`,
 * `@-03`, `@2026`. No word begins with `@`.
 */
export function dateTerm(year: number, month: number, day: number): string {
  const two = (part: number) => `-${String(part).padStart(2, '0')}`;
  return `@${year || ''}${month === 0 ? '' : two(month)}${day === 0 ? '' : two(day)}`;
}
