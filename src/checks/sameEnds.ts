// Slices are compared with ===, which is many times quicker than startsWith.

/** Widens `from` equal characters step by step up to `most`; `same(n)` tells whether n more are equal. */
function widen(from: number, most: number, same: (from: number, to: number) => boolean): number {
  let length = from;
  let step = 32;
  while (length + step <= most && same(length, length + step)) {
    length += step;
    step *= 2;
  }
  let rest = Math.min(step, most - length);
  while (rest > 0) {
    const half = (rest + 1) >> 1;
    if (same(length, length + half)) {
      length += half;
      rest -= half;
    } else rest = half - 1;
  }
  return length;
}

/** How many characters two texts share at their start; `guess` is tried first. */
function head(a: string, b: string, guess: number): number {
  const most = Math.min(a.length, b.length);
  const near = Math.min(guess, most);
  const same = (from: number, to: number): boolean => a.slice(from, to) === b.slice(from, to);
  return widen(same(0, near) ? near : 0, most, same);
}

/** How many characters two texts share at their end, beyond `taken` at their start; `guess` is tried first. */
function tail(a: string, b: string, taken: number, guess: number): number {
  const most = Math.min(a.length, b.length) - taken;
  const near = Math.min(guess, most);
  const same = (from: number, to: number): boolean =>
    a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from);
  return widen(same(0, near) ? near : 0, most, same);
}

/** What two texts share at their start and at their end, in UTF-16 units, without overlap. */
export function sameEnds(
  a: string,
  b: string,
  guess: { head: number; tail: number },
): { head: number; tail: number } {
  const start = head(a, b, guess.head);
  return { head: start, tail: tail(a, b, start, guess.tail) };
}
