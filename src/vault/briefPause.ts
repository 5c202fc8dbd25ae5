/** A pause for work that somebody waits for: whatever else waits goes first, and no more than that. */
export function briefPause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
