/** Three different places out of `count`, in rising order. Needs `count` of at least 3. */
export function pickThree(count: number, random: () => number = Math.random): number[] {
  const places = Array.from({ length: count }, (_, index) => index);
  // What is asked is no secret: it only has to differ from the last time.
  return Array.from({ length: 3 }, () => places.splice(Math.floor(random() * places.length), 1)[0] ?? 0).sort(
    (a, b) => a - b,
  );
}
