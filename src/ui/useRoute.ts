import { useEffect, useState } from 'preact/hooks';
import type { Route } from './Route.ts';
import { readRoute } from './readRoute.ts';

/** The screen that the address names now. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return readRoute(hash);
}
