/** Work goes on for so many milliseconds before it asks whether it is in anybody's way. */
const slice = 8;
/** Whoever has just unlocked opens a note next: so long it does not begin at all. Milliseconds. */
const first = 3000;
/** In a tab that never rests it goes on after this. Milliseconds. */
const longest = 1000;

/** Known to windows alone. */
const { requestIdleCallback } = globalThis as {
  requestIdleCallback?: (done: () => void, options: { timeout: number }) => number;
};

/**
 * A pause for work that nobody waits for: opening a note, or a keystroke, never waits behind it. Between the calls
 * is what is done; most of them come back at once.
 */
export function calmPause(): () => Promise<void> {
  let began: number | undefined;
  return async () => {
    if (began !== undefined && performance.now() - began < slice) return;
    await new Promise<void>((resolve) => {
      if (requestIdleCallback === undefined) setTimeout(resolve);
      else if (began === undefined) setTimeout(resolve, first);
      else requestIdleCallback(() => resolve(), { timeout: longest });
    });
    began = performance.now();
  };
}
