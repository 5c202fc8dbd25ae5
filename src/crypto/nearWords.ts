/** A word longer than this is no slip of the hand. */
const maxLength = 20;

/**
 * The words of a list that are nearest to one that is not on it: at most `limit`, nearest first. Near is up to
 * two letters added, left out, changed or swapped (optimal string alignment), or the same four letters at the
 * front, by which the words of BIP-39's list differ.
 */
export function nearWords(word: string, list: readonly string[], limit = 3): string[] {
  if (word.length < 2 || word.length > maxLength) return [];
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of list) {
    const sameFront = word.length >= 4 && candidate.slice(0, 4) === word.slice(0, 4);
    if (!sameFront && Math.abs(candidate.length - word.length) > 2) continue;
    const distance = sameFront ? 0 : distanceOf(word, candidate);
    // Two slips in a short word leave little of it.
    if (distance <= (word.length < 5 ? 1 : 2)) found.push({ candidate, distance });
  }
  found.sort(
    (a, b) =>
      a.distance - b.distance || Number(b.candidate[0] === word[0]) - Number(a.candidate[0] === word[0]),
  );
  return found.slice(0, limit).map(({ candidate }) => candidate);
}

function distanceOf(a: string, b: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (back[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (back[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, (twoBack[column - 2] ?? 0) + 1);
      here.push(least);
    }
    twoBack = back;
    back = here;
  }
  return back[b.length] ?? 0;
}
