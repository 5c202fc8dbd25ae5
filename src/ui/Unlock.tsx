import { useRef, useState } from 'preact/hooks';
import type { VaultApi } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { LazyPart } from './LazyPart.tsx';
import { Notice } from './Notice.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { Plate } from './Plate.tsx';
import { passkeyProblem } from './passkeyProblem.ts';
import { useStore } from './useStore.ts';

const loadRecover = () => import('./RecoverScreen.tsx').then((module) => module.RecoverScreen);

interface Props {
  vault: VaultApi;
  /** Why what was typed can't be written: it is covered, not locked, and comes back to whoever may see it. */
  unsaved?: string;
}

/** The locked vault: the passphrase, a passkey, or the recovery words. */
export function Unlock({ vault, unsaved }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [recover, setRecover] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const passkeys = useStore(vault.keys.passkeys);
  if (recover) return <LazyPart load={loadRecover} props={{ vault, onBack: () => setRecover(false) }} />;

  const unlock = async () => {
    if (passphrase === '') return setError('Type your passphrase');
    setBusy(true);
    setError(undefined);
    try {
      if (await vault.unlock(passphrase)) return;
      setError('That is not the passphrase. Nothing has changed.');
    } catch (why) {
      setError(`The vault could not be opened: ${why instanceof Error ? why.message : String(why)}`);
    }
    setBusy(false);
    const input = form.current?.querySelector('input');
    input?.focus();
    input?.select();
  };

  const unlockWithPasskey = async () => {
    setAsking(true);
    setError(undefined);
    try {
      const done = await vault.unlockWithPasskey();
      if (done.ok) return;
      setError(passkeyProblem[done.why]);
    } catch (why) {
      setError(`The vault could not be opened: ${why instanceof Error ? why.message : String(why)}`);
    }
    setAsking(false);
  };

  return (
    <Plate title={unsaved === undefined ? 'Your notes are locked' : 'Hidden, and not saved yet'}>
      {unsaved !== undefined && (
        <Notice look="danger" alert>
          <p>
            <strong>A note is not saved.</strong> {unsaved}
          </p>
          <p>
            Its text is kept here, out of sight, and is tried again by itself. When it is saved, your notes
            are locked. Keep this tab open, or unlock to go back to the text.
          </p>
        </Notice>
      )}
      <form
        noValidate
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void unlock();
        }}
      >
        <div aria-live="assertive">
          <PassphraseField
            id="passphrase"
            label="Passphrase"
            value={passphrase}
            onText={setPassphrase}
            error={error}
            kind="current-password"
            autofocus
          />
        </div>
        <div class="acts">
          <Button look="primary" wide submit busy={busy && 'Unlocking…'}>
            Unlock
          </Button>
          {passkeys.length > 0 && vault.keys.passkeysSupported && (
            <Button wide busy={asking && 'Asking for your passkey…'} onClick={() => void unlockWithPasskey()}>
              Use a passkey
            </Button>
          )}
        </div>
        {unsaved === undefined && (
          <p>
            <button type="button" class="link" onClick={() => setRecover(true)}>
              Use recovery words
            </button>
          </p>
        )}
      </form>
    </Plate>
  );
}
