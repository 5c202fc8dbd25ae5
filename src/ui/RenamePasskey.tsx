import { useState } from 'preact/hooks';
import type { PasskeyItem } from '../vault/KeysApi.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextField } from './TextField.tsx';
import { useApp } from './useApp.ts';

/** A new name for a passkey. */
export function RenamePasskey({ passkey, onClose }: { passkey: PasskeyItem; onClose: () => void }) {
  const { vault } = useApp();
  const [name, setName] = useState(passkey.name);
  const [error, setError] = useState<string>();
  return (
    <Dialog label="Rename a passkey" onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          if (name.trim() === '') return setError('Type a name');
          try {
            await vault.keys.renamePasskey(passkey.id, name);
            onClose();
          } catch (why) {
            setError(`Not renamed: ${why instanceof Error ? why.message : String(why)}`);
          }
        }}
      >
        <TextField
          id="passkey-rename"
          label="Name"
          value={name}
          onText={setName}
          error={error}
          maxLength={60}
          autocomplete="off"
        />
        <div class="acts">
          <Button look="primary" submit>
            Rename it
          </Button>
          <Button look="quiet" onClick={onClose}>
            Keep the name
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
