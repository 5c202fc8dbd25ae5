import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import type { Route } from './Route.ts';

const places = [
  { at: 'today', name: 'Today' },
  { at: 'cases', name: 'Cases' },
  { at: 'search', name: 'Search' },
  { at: 'devices', name: 'Devices' },
  { at: 'settings', name: 'Settings' },
] as const;

const underSettings: readonly Route['at'][] = ['security', 'backup', 'wording', 'words'];

/** The places of the app: a rail at the side, on a phone a bar at the bottom. */
export function Rail({ route, onLock }: { route: Route; onLock: () => void }) {
  const there = underSettings.includes(route.at) ? 'settings' : route.at;
  const here = places.some(({ at }) => at === there) ? there : 'cases';
  return (
    <nav class="rail" aria-label="Main">
      <span class="rail-mark">
        <Mark />
      </span>
      {places.map(({ at, name }) => (
        <a key={at} class="rail-item" href={`#/${at}`} aria-current={at === here ? 'page' : undefined}>
          <Icon name={at} />
          {name}
        </a>
      ))}
      <button type="button" class="rail-item rail-end" onClick={onLock}>
        <Icon name="lock" />
        Lock
      </button>
    </nav>
  );
}
