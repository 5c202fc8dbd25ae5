import { Button } from '../src/ui/Button.tsx';
import { Mark } from '../src/ui/Mark.tsx';
import { useStore } from '../src/ui/useStore.ts';
import { openApp } from './openApp.ts';
import type { RemoteVault } from './RemoteVault.ts';

/** The extension opens with the app: it has no passphrase of its own. */
export function PanelLocked({ vault }: { vault: RemoteVault }) {
  const origin = useStore(vault.appOrigin);
  return (
    <main class="panel-page">
      <Mark />
      <h1>Locked</h1>
      <p>Unlock Casewright in this browser, and your notes are here again.</p>
      <div class="acts">
        <Button look="primary" onClick={() => void openApp(origin)}>
          Open Casewright
        </Button>
      </div>
    </main>
  );
}
