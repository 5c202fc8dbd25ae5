import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface Props {
  why: string;
  onStay: () => void;
  onLock: () => void;
}

/** Asked once, before locking would lose words. */
export function LockQuestion({ why, onStay, onLock }: Props) {
  return (
    <Dialog label="A note is not saved" onClose={onStay}>
      <h2>A note is not saved</h2>
      <p>{why}</p>
      <p>Locking now loses the words that are not saved yet.</p>
      <div class="acts">
        <Button look="primary" onClick={onStay}>
          Stay and keep the text
        </Button>
        <Button look="danger" onClick={onLock}>
          Lock and lose the unsaved words
        </Button>
      </div>
    </Dialog>
  );
}
