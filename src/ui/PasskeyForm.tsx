import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import { passkeyProblem } from './passkeyProblem.ts';
import { TextField } from './TextField.tsx';
import { useApp } from './useApp.ts';

interface Props {
  suggested: string;
  onAdded: (name: string) => void;
  onCancel: () => void;
}

/** A name and the passphrase, then the browser asks for the passkey. */
export function PasskeyForm({ suggested, onAdded, onCancel }: Props) {
  const { vault } = useApp();
  const [name, setName] = useState(suggested);
  const [passphrase, setPassphrase] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Record<string, string | undefined>>({});

  const add = async (): Promise<Record<string, string | undefined>> => {
    const found = {
      'passkey-name': name.trim() === '' ? 'Type a name, such as “This laptop”' : undefined,
      'passkey-passphrase': passphrase === '' ? 'Type your passphrase' : undefined,
    };
    if (Object.values(found).some(Boolean)) return found;
    try {
      const done = await vault.keys.addPasskey(passphrase, name);
      if (done.ok) return {};
      const field = done.why === 'wrong-passphrase' ? 'passkey-passphrase' : 'add-passkey';
      return { [field]: passkeyProblem[done.why] };
    } catch (why) {
      return { 'add-passkey': `Not added: ${why instanceof Error ? why.message : String(why)}` };
    }
  };

  return (
    <form
      class="stack"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (busy) return;
        setBusy(true);
        setErrors({});
        const found = await add();
        setBusy(false);
        setErrors(found);
        setAttempt(attempt + 1);
        if (!Object.values(found).some(Boolean)) onAdded(name.trim());
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <TextField
        id="passkey-name"
        label="What to call it"
        hint="Such as “This laptop” or “Blue security key”. The name is readable while the vault is locked."
        width="medium"
        value={name}
        onText={setName}
        error={errors['passkey-name']}
        maxLength={60}
        autocomplete="off"
      />
      <PassphraseField
        id="passkey-passphrase"
        label="Your passphrase"
        value={passphrase}
        onText={setPassphrase}
        error={errors['passkey-passphrase']}
        kind="current-password"
      />
      <div class="acts">
        <Button look="primary" submit id="add-passkey" busy={busy && 'Asking for your passkey…'}>
          Add this passkey
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
