import './styles.css';
import { useLayoutEffect } from 'preact/hooks';
import type { AppUpdate } from '../vault/AppUpdate.ts';
import type { BackupApi } from '../vault/backup/BackupApi.ts';
import type { ExtensionLink } from '../vault/ExtensionLink.ts';
import type { LockWatch } from '../vault/LockWatch.ts';
import type { StorageApi } from '../vault/StorageApi.ts';
import type { VaultApi } from '../vault/VaultApi.ts';
import { LazyPart } from './LazyPart.tsx';
import { Plate } from './Plate.tsx';
import { Shell } from './Shell.tsx';
import { StorageTrouble } from './StorageTrouble.tsx';
import { Unlock } from './Unlock.tsx';
import { useStore } from './useStore.ts';
import { useUnsavedGuard } from './useUnsavedGuard.ts';

// Seen once in the life of a device.
const loadFirstRun = () => import('./FirstRun.tsx').then((module) => module.FirstRun);

interface Props {
  vault: VaultApi;
  link: ExtensionLink;
  backup: BackupApi;
  storage: StorageApi;
  update: AppUpdate;
  /** Milliseconds since 1970. */
  now: () => number;
  watch: LockWatch;
}

/** The whole app: what it shows follows from where the vault stands. */
export function App({ vault, link, backup, storage, update, now, watch }: Props) {
  const state = useStore(vault.state);
  const { trouble } = useStore(storage.state);
  const cover = useStore(vault.cover);
  const shown = state.at === 'open' && cover === undefined;
  useLayoutEffect(() => {
    if (!shown) document.title = 'Casewright';
  }, [shown]);
  useUnsavedGuard(cover?.at === 'unsaved');
  // Nothing of the vault stays in the page while it is covered: not for a printer or a screen reader either.
  if (cover?.at === 'locking') {
    return (
      <Plate title="Locking">
        <p class="quiet" role="status">
          Writing what you typed…
        </p>
      </Plate>
    );
  }
  // While the vault is open its words are on the screen, and a banner says it instead.
  if (state.at !== 'open' && trouble !== undefined) return <StorageTrouble trouble={trouble} />;
  switch (state.at) {
    case 'starting':
      return (
        <Plate title="Casewright">
          <p class="quiet" role="status">
            Opening…
          </p>
        </Plate>
      );
    case 'blocked':
      return (
        <Plate title="Casewright can’t keep notes here">
          <p>{state.why}</p>
        </Plate>
      );
    case 'new':
      return <LazyPart load={loadFirstRun} props={{ vault, backup, now }} />;
    case 'locked':
      return <Unlock vault={vault} />;
    case 'open':
      if (cover !== undefined) return <Unlock vault={vault} unsaved={cover.why} />;
      return <Shell {...{ vault, link, backup, storage, update, now, watch }} />;
  }
}
