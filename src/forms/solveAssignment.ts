/**
 * The one-to-one match with the greatest sum, where `gain[row][column]` is what a pair is worth and a row may stay
 * alone for nothing. Answers the column of each row, or -1. Hungarian method with shortest augmenting paths
 * (Jonker and Volgenant 1987): rows² × columns steps.
 */
export function solveAssignment(gain: readonly (readonly number[])[]): number[] {
  const rows = gain.length;
  const width = gain[0]?.length ?? 0;
  if (rows === 0 || width === 0) return gain.map(() => -1);
  const columns = width + rows; // a column of its own for each row that stays alone
  const cost = (row: number, column: number): number =>
    column >= width ? 0 : -Math.max(0, gain[row]?.[column] ?? 0);
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowAt = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowAt[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    do {
      used[column] = 1;
      const current = rowAt[column] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let at = 1; at <= columns; at++) {
        if (used[at]) continue;
        const reduced =
          cost(current - 1, at - 1) - (rowPrice[current] as number) - (columnPrice[at] as number);
        if (reduced < (least[at] as number)) {
          least[at] = reduced;
          way[at] = column;
        }
        if ((least[at] as number) < delta) {
          delta = least[at] as number;
          next = at;
        }
      }
      for (let at = 0; at <= columns; at++) {
        if (used[at]) {
          rowPrice[rowAt[at] as number] = (rowPrice[rowAt[at] as number] as number) + delta;
          columnPrice[at] = (columnPrice[at] as number) - delta;
        } else least[at] = (least[at] as number) - delta;
      }
      column = next;
    } while (rowAt[column] !== 0);
    do {
      const back = way[column] as number;
      rowAt[column] = rowAt[back] as number;
      column = back;
    } while (column !== 0);
  }
  const columnOf = gain.map(() => -1);
  for (let at = 1; at <= width; at++) {
    const row = (rowAt[at] as number) - 1;
    if (row >= 0 && (gain[row]?.[at - 1] ?? 0) > 0) columnOf[row] = at - 1;
  }
  return columnOf;
}
