const events = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'input'] as const;

/** Calls back when somebody does something on this page, often. */
export function watchActivity(active: () => void): void {
  for (const event of events) addEventListener(event, active, { capture: true, passive: true });
}
