import type { ComponentChildren } from 'preact';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  /** What was done, and the way back from it; nothing where nothing was. */
  last: { says: string; takeBack: () => void } | undefined;
  onDismiss: () => void;
  /** What else can be done about it. */
  children?: ComponentChildren;
}

/** Says what was just done with a task, and takes it back. Stays until something else is done. */
export function TaskDone({ last, onDismiss, children }: Props) {
  return (
    <div class="quieted" role="status" aria-label="What was just done">
      {last && (
        <div class="quieted-line">
          <span>{last.says}</span>
          {children}
          <Button look="quiet" onClick={last.takeBack}>
            Undo
          </Button>
          <Button look="quiet" aria-label="Close this line" onClick={onDismiss}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
