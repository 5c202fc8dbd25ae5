/** `low`: said in a calm line. `short`: a warning. */
export type Room = 'enough' | 'low' | 'short';

const megabyte = 1_000_000;

/** How much room is left of what the browser allows, in bytes; where it doesn't say, there is enough. */
export function roomLeft(estimate: { used: number; quota: number } | undefined): Room {
  if (estimate === undefined) return 'enough';
  const left = estimate.quota - estimate.used;
  if (left < 20 * megabyte) return 'short';
  return left < 200 * megabyte || left < estimate.quota / 10 ? 'low' : 'enough';
}
