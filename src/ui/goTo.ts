import type { Route } from './Route.ts';
import { routeHash } from './routeHash.ts';

/** Shows another screen. `instead`: the Back button shall not come back to this one. */
export function goTo(route: Route, instead?: 'instead'): void {
  if (instead) location.replace(routeHash(route));
  else location.hash = routeHash(route);
}
