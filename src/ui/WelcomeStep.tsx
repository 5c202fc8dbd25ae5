import { Button } from './Button.tsx';
import { Plate } from './Plate.tsx';

/** What this is, in three lines, and the way in. */
export function WelcomeStep({ onNext, onRestore }: { onNext: () => void; onRestore: () => void }) {
  return (
    <Plate title="Case notes that stay with you">
      <ul class="promises">
        <li>
          <strong>On this device, sealed.</strong> Notes are kept here alone, and only your passphrase opens
          them.
        </li>
        <li>
          <strong>Write once.</strong> Your note fills the agency’s forms; you check each field before it
          does.
        </li>
        <li>
          <strong>No account.</strong> Nobody to sign up with, nothing sent anywhere.
        </li>
      </ul>
      <div class="acts">
        <Button look="primary" wide onClick={onNext}>
          Make a vault
        </Button>
        <Button wide onClick={onRestore}>
          Restore a backup
        </Button>
      </div>
      <p class="quiet small">
        A vault is the sealed place for your notes. It takes about three minutes; have pen and paper ready.
      </p>
    </Plate>
  );
}
