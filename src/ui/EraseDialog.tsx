import { useState } from 'preact/hooks';
import type { CaseItem } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { goTo } from './goTo.ts';
import { sameWords } from './sameWords.ts';
import { TextField } from './TextField.tsx';
import { useApp } from './useApp.ts';

interface Props {
  item: CaseItem;
  /** How many go with it. */
  notes: number;
  onClose: () => void;
}

/** Asks once before a case file is erased for ever: names what goes, and what stays out of reach. */
export function EraseDialog({ item, notes, onClose }: Props) {
  const { vault } = useApp();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { name, caseNumber, hold } = item;
  const count = `${notes} ${notes === 1 ? 'note' : 'notes'}`;

  if (hold !== '') {
    return (
      <Dialog label="This case file is on hold" onClose={onClose}>
        <h2>This case file is on hold</h2>
        <p>
          A legal hold keeps the case file of {name} from being erased: {hold}
        </p>
        <p>Nothing was erased. Lift the hold first, if you may.</p>
        <div class="acts">
          <Button look="primary" onClick={onClose}>
            Close
          </Button>
        </div>
      </Dialog>
    );
  }

  const erase = async () => {
    if (![name, caseNumber].some((wanted) => sameWords(typed, wanted))) {
      return setError(
        `Type ${caseNumber === '' ? '' : `${caseNumber} or `}${name}, so that it is the right file`,
      );
    }
    setBusy(true);
    setError(undefined);
    try {
      await vault.eraseCase(item.id);
      goTo({ at: 'cases' }, 'instead');
    } catch (why) {
      setError(`Not erased: ${why instanceof Error ? why.message : String(why)}`);
      setBusy(false);
    }
  };

  return (
    <Dialog label="Erase this case file" onClose={() => !busy && onClose()}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void erase();
        }}
      >
        {/* The focus begins here, so that what goes is read before anything can be typed. */}
        <h2 tabIndex={-1} autofocus>
          Erase this case file
        </h2>
        <p>
          <strong>
            {name}
            {caseNumber && ` · ${caseNumber}`}
          </strong>
          : the profile, {count}, and the log of who looked at them. They go from this device now, and from
          your other devices when they next meet this one. This cannot be undone.
        </p>
        <h3>What erasing cannot reach</h3>
        <ul class="bullets">
          <li>devices that have not met this one yet</li>
          <li>backups that were made before, until they are merged into this vault</li>
          <li>what was sent to a portal, printed, or copied out</li>
          <li>
            places on the disk that are not overwritten yet: what lies there is sealed, and its key is gone
          </li>
        </ul>
        <div aria-live="assertive">
          <TextField
            id="erase-name"
            label={caseNumber === '' ? 'Type the client’s name' : 'Type the case number or the client’s name'}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={typed}
            onText={setTyped}
            error={error}
          />
        </div>
        <div class="acts">
          <Button look="danger" submit busy={busy && 'Erasing…'}>
            Erase the file and {count}
          </Button>
          <Button look="primary" onClick={() => !busy && onClose()}>
            Keep it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
