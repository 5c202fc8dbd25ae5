import { useLayoutEffect, useState } from 'preact/hooks';
import type { Store } from '../vault/Store.ts';

/** The value of a store; the component is drawn again when it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, redraw] = useState({});
  const drawn = store.value;
  useLayoutEffect(() => {
    // It may have changed between drawing and watching.
    if (!Object.is(drawn, store.value)) redraw({});
    return store.subscribe(() => redraw({}));
    // Only a new store needs a new watcher.
  }, [store]);
  return drawn;
}
