import type { Problem } from '../vault/VaultApi.ts';
import type { Route } from './Route.ts';
import { routeHash } from './routeHash.ts';

/** Damaged or refused entries, said on every screen but the one that lists them. */
export function ProblemBanner({ problems, route }: { problems: readonly Problem[]; route: Route }) {
  const [first] = problems;
  if (first === undefined || route.at === 'settings') return null;
  const others = problems.length - 1;
  return (
    <div class="banner" role="alert">
      <p>
        <strong>{first.title}.</strong> {others > 0 && `And ${others} more. `}
        Everything else opens as before. <a href={routeHash({ at: 'settings' })}>See what it is</a>
      </p>
    </div>
  );
}
