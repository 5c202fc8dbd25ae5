import './styles.css';
import type { BackupApi } from '../vault/backup/BackupApi.ts';
import type { ExtensionLink } from '../vault/ExtensionLink.ts';
import type { VaultApi } from '../vault/VaultApi.ts';
import { LazyPart } from './LazyPart.tsx';
import { Plate } from './Plate.tsx';
import { Shell } from './Shell.tsx';
import { Unlock } from './Unlock.tsx';
import { useStore } from './useStore.ts';

// Seen once in the life of a device.
const loadFirstRun = () => import('./FirstRun.tsx').then((module) => module.FirstRun);

interface Props {
  vault: VaultApi;
  link: ExtensionLink;
  backup: BackupApi;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The whole app: what it shows follows from where the vault stands. */
export function App({ vault, link, backup, now }: Props) {
  const state = useStore(vault.state);
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
      return <LazyPart load={loadFirstRun} props={{ vault, backup }} />;
    case 'locked':
      return <Unlock vault={vault} />;
    case 'open':
      return <Shell vault={vault} link={link} backup={backup} now={now} />;
  }
}
