import { Button } from '../src/ui/Button.tsx';
import { groupDigits } from '../src/ui/groupDigits.ts';
import { Mark } from '../src/ui/Mark.tsx';
import { Notice } from '../src/ui/Notice.tsx';
import { useStore } from '../src/ui/useStore.ts';
import { openApp } from './openApp.ts';
import type { RemoteVault } from './RemoteVault.ts';

/** Before the extension is connected: how to, and the number to compare (S17). */
export function PanelJoin({ vault }: { vault: RemoteVault }) {
  const pairing = useStore(vault.pairing);
  const origin = useStore(vault.appOrigin);
  return (
    <main class="panel-page">
      <Mark />
      <h1>Connect to Casewright</h1>
      {pairing?.at === 'failed' && (
        <Notice look="danger" alert>
          <p>
            <strong>Not connected.</strong> {pairing.why}
          </p>
        </Notice>
      )}
      {pairing?.at === 'compare' ? (
        <section class="compare" aria-label="Compare the numbers">
          <p>Does Casewright show this number, on its page “Devices”?</p>
          <p class="number" role="status" aria-label="Number">
            {groupDigits(pairing.number)}
          </p>
          {pairing.confirmedHere ? (
            <p role="status">You said here that they match. Now say so in Casewright too.</p>
          ) : (
            <div class="acts">
              <Button look="primary" onClick={() => void vault.confirmPairing()}>
                The numbers match
              </Button>
              <Button onClick={() => void vault.cancelPairing()}>They differ</Button>
            </div>
          )}
        </section>
      ) : (
        <>
          <p>
            The extension shows your notes beside an agency’s portal and fills its forms when you say so. It
            gets its own key from Casewright, in this browser. Nothing goes over the network.
          </p>
          <ol class="steps">
            <li>Open Casewright and unlock it.</li>
            <li>Go to “Devices”. Both show the same number.</li>
            <li>Say on both that it matches.</li>
          </ol>
          <div class="acts">
            <Button look="primary" onClick={() => void openApp(origin, '#/devices')}>
              Open Casewright
            </Button>
          </div>
        </>
      )}
    </main>
  );
}
