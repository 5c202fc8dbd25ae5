import type { AppUpdate } from '../vault/AppUpdate.ts';
import { ReloadOffer } from './ReloadOffer.tsx';
import { useStore } from './useStore.ts';

/** Says that there is a newer version of the app. It is never taken but by the button. */
export function UpdateBanner({ update }: { update: AppUpdate }) {
  const state = useStore(update.state);
  if (state === 'none') return null;
  return (
    <ReloadOffer before={() => update.take()} reload={() => undefined} act="Save and reload">
      {state === 'ready'
        ? 'A new version is ready. Reload when you are at a good place.'
        : 'Casewright was renewed in another tab. Reload this one when you are at a good place.'}
    </ReloadOffer>
  );
}
