import { useState } from 'preact/hooks';
import type { CaseItem } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextField } from './TextField.tsx';
import { useApp } from './useApp.ts';
import { useShownName } from './useShownName.ts';

interface Props {
  item: CaseItem;
  /** Another device has erased the file, and this hold alone keeps it. */
  erasureWaits: boolean;
  onClose: () => void;
}

/** Sets a legal hold with its reason, or lifts the one that is there. */
export function HoldDialog({ item, erasureWaits, onClose }: Props) {
  const { vault } = useApp();
  const name = useShownName()(item);
  // What the dialog is about stays the same while the act runs.
  const [lifting] = useState(item.hold !== '');
  const [why, setWhy] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const put = async (hold: string) => {
    if (!lifting && hold === '') return setError('Type why the file must be kept');
    setBusy(true);
    setError(undefined);
    try {
      await vault.setHold(item.id, hold);
      onClose();
    } catch (problem) {
      setError(`Not done: ${problem instanceof Error ? problem.message : String(problem)}`);
      setBusy(false);
    }
  };
  const title = lifting ? 'Lift the legal hold' : 'Set a legal hold';
  return (
    <Dialog label={title} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void put(lifting ? '' : why.trim());
        }}
      >
        <h2>{title}</h2>
        {lifting ? (
          <>
            <p>
              The case file of {name} is kept because: {item.hold}
            </p>
            <p>
              {erasureWaits
                ? 'Another device has erased this file. Without the hold it goes here too, at the next unlocking.'
                : 'Without the hold it can be erased, on this device and by your other ones.'}
            </p>
            {error && (
              <p class="error" role="alert">
                {error}
              </p>
            )}
          </>
        ) : (
          <>
            <p>
              While a hold stands, the case file of {name} cannot be erased here, nor on any device that has
              heard of the hold. Notes can still be read and written.
            </p>
            <div aria-live="assertive">
              <TextField
                id="hold-why"
                label="Why it must be kept"
                hint="Such as the order or the request it follows from. It is sealed with the file."
                maxLength={400}
                autocomplete="off"
                value={why}
                onText={setWhy}
                error={error}
              />
            </div>
          </>
        )}
        <div class="acts">
          <Button look={lifting ? 'danger' : 'primary'} submit busy={busy && 'Saving…'}>
            {lifting ? 'Lift the hold' : 'Set the hold'}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {lifting ? 'Keep the hold' : 'Cancel'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
