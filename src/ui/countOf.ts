/** A number with its noun: "1 entry", "2,310 entries". */
export function countOf(count: number, one: string, many: string, locale: string): string {
  return `${count.toLocaleString(locale)} ${count === 1 ? one : many}`;
}
