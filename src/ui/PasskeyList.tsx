import { useState } from 'preact/hooks';
import type { PasskeyItem } from '../vault/KeysApi.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { formatDate } from './formatDate.ts';
import { PasskeyForm } from './PasskeyForm.tsx';
import { RenamePasskey } from './RenamePasskey.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** The passkeys of this device: adding, naming and removing them. */
export function PasskeyList() {
  const { vault } = useApp();
  const passkeys = useStore(vault.keys.passkeys);
  const { locale } = useStore(vault.settings);
  const [adding, setAdding] = useState(false);
  const [naming, setNaming] = useState<PasskeyItem>();
  const [removing, setRemoving] = useState<PasskeyItem>();
  const [said, setSaid] = useState('');

  const remove = async ({ id, name }: PasskeyItem) => {
    setRemoving(undefined);
    try {
      await vault.keys.removePasskey(id);
      setSaid(`Removed: ${name}.`);
    } catch (why) {
      setSaid(`Not removed: ${why instanceof Error ? why.message : String(why)}`);
    }
  };

  return (
    <section aria-labelledby="passkeys-title">
      <h2 id="passkeys-title">Passkeys</h2>
      <p>
        A passkey opens your notes with a fingerprint, a face, a PIN or a security key. It works on this
        device beside the passphrase, never instead of it.
      </p>
      {passkeys.length > 0 && (
        <ul class="rows spread plain-rows" aria-label="Passkeys">
          {passkeys.map((passkey) => (
            <li key={passkey.id} class="row passkey">
              <span class="row-title">{passkey.name}</span>
              <span class="row-meta">Added {formatDate(passkey.added.slice(0, 10), locale)}</span>
              <span class="acts">
                <Button look="quiet" aria-label={`Rename ${passkey.name}`} onClick={() => setNaming(passkey)}>
                  Rename
                </Button>
                <Button
                  look="quiet"
                  aria-label={`Remove ${passkey.name}`}
                  onClick={() => setRemoving(passkey)}
                >
                  Remove
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {!vault.keys.passkeysSupported && <p class="quiet">This browser has no passkeys for this page.</p>}
      {vault.keys.passkeysSupported && !adding && (
        <div class="acts">
          <Button
            onClick={() => {
              setAdding(true);
              setSaid('');
            }}
          >
            Add a passkey
          </Button>
        </div>
      )}
      <p class="quiet" role="status" aria-label="Passkeys state">
        {said}
      </p>
      {adding && (
        <PasskeyForm
          suggested={`Passkey ${passkeys.length + 1}`}
          onCancel={() => setAdding(false)}
          onAdded={(name) => {
            setAdding(false);
            setSaid(`Added: ${name}. It opens your notes from now on.`);
          }}
        />
      )}
      {naming && <RenamePasskey passkey={naming} onClose={() => setNaming(undefined)} />}
      {removing && (
        <Dialog label="Remove this passkey?" onClose={() => setRemoving(undefined)}>
          <h2>Remove “{removing.name}”?</h2>
          <p>It will not open your notes on this device any more. The passphrase still does.</p>
          <div class="acts">
            <Button look="danger" onClick={() => void remove(removing)}>
              Remove it
            </Button>
            <Button onClick={() => setRemoving(undefined)}>Keep it</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
