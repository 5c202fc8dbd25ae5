/**
 * Waits until the page is as asked, looking whenever it changes; resolves to whether it came to be so within
 * `patience` milliseconds. Values of inputs change without a mutation, so it also looks now and then.
 */
export function until(check: () => boolean, patience: number): Promise<boolean> {
  if (check()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (met: boolean): void => {
      observer.disconnect();
      clearInterval(now);
      clearTimeout(late);
      resolve(met);
    };
    const look = (): void => {
      if (check()) end(true);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const now = setInterval(look, 20);
    const late = setTimeout(() => end(check()), patience);
  });
}
