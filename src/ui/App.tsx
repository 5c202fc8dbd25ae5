import './styles.css';
import type { AppUpdate } from '../vault/AppUpdate.ts';
import type { ExtensionLink } from '../vault/ExtensionLink.ts';
import type { StorageApi } from '../vault/StorageApi.ts';
import type { VaultApi } from '../vault/VaultApi.ts';
import { LazyPart } from './LazyPart.tsx';
import { Plate } from './Plate.tsx';
import { Shell } from './Shell.tsx';
import { StorageTrouble } from './StorageTrouble.tsx';
import { Unlock } from './Unlock.tsx';
import { useStore } from './useStore.ts';

// Seen once in the life of a device.
const loadFirstRun = () => import('./FirstRun.tsx').then((module) => module.FirstRun);

interface Props {
  vault: VaultApi;
  link: ExtensionLink;
  storage: StorageApi;
  update: AppUpdate;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The whole app: what it shows follows from where the vault stands. */
export function App({ vault, link, storage, update, now }: Props) {
  const state = useStore(vault.state);
  const { trouble } = useStore(storage.state);
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
      return <LazyPart load={loadFirstRun} props={{ vault }} />;
    case 'locked':
      return <Unlock vault={vault} />;
    case 'open':
      return <Shell {...{ vault, link, storage, update, now }} />;
  }
}
