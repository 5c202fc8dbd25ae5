import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import type { Removed } from './usePlanDesk.ts';

/** Says what was just taken out of a plan, and takes that back. It has the focus, for what one stood on is gone. */
export function RemovedLine({ removed, onClose }: { removed: Removed | undefined; onClose: () => void }) {
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (removed) line.current?.querySelector('button')?.focus();
  }, [removed]);
  return (
    <div class="quieted" role="status" aria-label="What was removed">
      {removed && (
        <div class="quieted-line" ref={line}>
          <span>{removed.says}</span>
          <Button look="quiet" onClick={removed.takeBack}>
            Undo
          </Button>
          <Button look="quiet" aria-label="Close this line" onClick={onClose}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
