/** Whether nothing was written into a part of a case file: each is a list, or lists by their names. */
export function isEmptyPart(part: object): boolean {
  const lists: readonly unknown[][] = Array.isArray(part) ? [part] : Object.values(part);
  return lists.every(({ length }) => length === 0);
}
