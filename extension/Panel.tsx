import '../src/ui/styles.css';
import './panel.css';
import { LockHint } from '../src/ui/LockHint.tsx';
import { useStore } from '../src/ui/useStore.ts';
import { PanelDesk } from './PanelDesk.tsx';
import { PanelJoin } from './PanelJoin.tsx';
import { PanelLocked } from './PanelLocked.tsx';
import type { RemoteVault } from './RemoteVault.ts';

/** The side panel: what it shows follows from where the extension's vault stands. */
export function Panel({ vault, now }: { vault: RemoteVault; now: () => number }) {
  const state = useStore(vault.state);
  const cover = useStore(vault.cover);
  switch (state.at) {
    case 'starting':
      return (
        <p class="panel-page quiet" role="status">
          Opening…
        </p>
      );
    case 'blocked':
      return <p class="panel-page">{state.why}</p>;
    case 'new':
      return <PanelJoin vault={vault} />;
    case 'locked':
      return <PanelLocked vault={vault} />;
    case 'open':
      if (cover !== undefined) return <PanelLocked vault={vault} cover={cover} />;
      return (
        <>
          <PanelDesk vault={vault} now={now} />
          <LockHint watch={vault} />
        </>
      );
  }
}
