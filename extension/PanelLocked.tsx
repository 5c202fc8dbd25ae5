import { Button } from '../src/ui/Button.tsx';
import { Mark } from '../src/ui/Mark.tsx';
import { Notice } from '../src/ui/Notice.tsx';
import { useStore } from '../src/ui/useStore.ts';
import type { Cover } from '../src/vault/VaultApi.ts';
import { openApp } from './openApp.ts';
import type { RemoteVault } from './RemoteVault.ts';

/** The extension opens with the app: it has no passphrase of its own. */
export function PanelLocked({ vault, cover }: { vault: RemoteVault; cover?: Cover }) {
  const origin = useStore(vault.appOrigin);
  return (
    <main class="panel-page">
      <Mark />
      <h1>{cover === undefined ? 'Locked' : 'Locking'}</h1>
      {cover?.at === 'unsaved' && (
        <Notice look="danger" alert>
          <p>
            <strong>A note is not saved.</strong> {cover.why} Its text is kept, out of sight; it locks as soon
            as it is saved.
          </p>
        </Notice>
      )}
      <p>Unlock Casewright in this browser, and your notes are here again.</p>
      <div class="acts">
        <Button look="primary" onClick={() => void openApp(origin)}>
          Open Casewright
        </Button>
      </div>
    </main>
  );
}
