import { useEffect, useState } from 'preact/hooks';
import type { StorageState } from '../vault/StorageApi.ts';
import { Button } from './Button.tsx';
import { formatBytes } from './formatBytes.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** Settings: whether the browser keeps the notes, how much room they take, and how many entries there are. */
export function StorageSection() {
  const { vault, storage } = useApp();
  const state = useStore(storage.state);
  const { locale } = useStore(vault.settings);
  const [busy, setBusy] = useState(false);
  useEffect(() => void storage.look(), [storage]);
  const ask = async () => {
    setBusy(true);
    await storage.askToKeep();
    setBusy(false);
  };
  const { persistent, used, quota, entries } = state;
  return (
    <section aria-labelledby="storage-title">
      <h2 id="storage-title">Storage on this device</h2>
      <p role="status" aria-label="Whether the browser keeps the notes">
        {promise(state)}
      </p>
      {persistent !== true && (
        <div class="acts">
          <Button onClick={() => void ask()} busy={busy && 'Asking…'}>
            Ask the browser to keep the notes
          </Button>
        </div>
      )}
      <dl class="facts">
        <div>
          <dt>Used</dt>
          <dd>
            {used === undefined || quota === undefined
              ? 'The browser does not say'
              : `${formatBytes(used)} of ${formatBytes(quota)} that the browser allows`}
          </dd>
        </div>
        <div>
          <dt>Sealed entries</dt>
          <dd>{entries === undefined ? 'Not counted yet' : entries.toLocaleString(locale)}</dd>
        </div>
      </dl>
    </section>
  );
}

function promise({ persistent, asked }: StorageState): string {
  if (persistent === undefined) {
    return 'This browser does not say whether it keeps the notes when the device runs out of room. A backup is the safe way.';
  }
  if (persistent) {
    return 'The browser keeps the notes on this device until you remove them, also when the device runs out of room.';
  }
  if (asked) {
    return 'The browser was asked, and did not promise to keep the notes: it may clear them when the device runs out of room. It may say yes once you have used Casewright for some days, or have installed it. A backup is the safe way.';
  }
  return 'The browser has not promised to keep the notes: it may clear them when the device runs out of room.';
}
