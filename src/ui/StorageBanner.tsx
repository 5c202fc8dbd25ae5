import { formatBytes } from './formatBytes.ts';
import { ReloadOffer } from './ReloadOffer.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** What the storage of this device does that somebody who writes should know, said on every screen. */
export function StorageBanner() {
  const { storage } = useApp();
  const { trouble, room, used = 0, quota = 0 } = useStore(storage.state);
  if (trouble === 'cleared') {
    return (
      <div class="banner" role="alert">
        <p>
          <strong>The storage on this device was cleared, and nothing can be saved here any more.</strong>{' '}
          What is on the screen is still there: copy it or save it as a file before you close this tab.
        </p>
      </div>
    );
  }
  if (trouble === 'outdated') {
    return (
      <ReloadOffer before={() => storage.letGo()} act="Save and reload this tab">
        <strong>A new version of Casewright is open in another tab,</strong> and waits for this one. Here
        everything goes on being saved until you reload.
      </ReloadOffer>
    );
  }
  if (room === 'enough') return null;
  const left = formatBytes(Math.max(0, quota - used));
  return room === 'short' ? (
    <div class="banner" role="alert">
      <p>
        <strong>This device is nearly full.</strong> The browser leaves Casewright {left} more; then nothing
        can be saved. Free some space on it now.
      </p>
    </div>
  ) : (
    <div class="banner calm" role="status" aria-label="Room on this device">
      <p>
        The browser leaves Casewright {left} more on this device. Free some space on it when you have time.
      </p>
    </div>
  );
}
