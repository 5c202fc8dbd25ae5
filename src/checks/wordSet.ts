/** A set of the words in `list`, parted by spaces. */
export function wordSet(list: string): Set<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
