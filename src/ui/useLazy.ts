import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Loads a part of the app when it is first shown. `undefined` until it is there; an `Error` when it could
 * not be loaded. `load` must be a function of the module, not a new one at each drawing.
 */
export function useLazy<T>(load: () => Promise<T>): T | Error | undefined {
  const [part, setPart] = useState<{ is: T | Error }>();
  // Before painting: what is there already is shown without a frame that says that it is awaited.
  useLayoutEffect(() => {
    let here = true;
    load().then(
      (is) => here && setPart({ is }),
      (why: unknown) => here && setPart({ is: why instanceof Error ? why : new Error(String(why)) }),
    );
    return () => {
      here = false;
    };
  }, [load]);
  return part?.is;
}
