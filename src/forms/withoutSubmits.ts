/** Runs `work` while no form on the page can be submitted by an event: a fill must never send anything. [P9] */
export async function withoutSubmits<T>(work: () => Promise<T>): Promise<T> {
  const bar = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('submit', bar, true);
  try {
    return await work();
  } finally {
    window.removeEventListener('submit', bar, true);
  }
}
