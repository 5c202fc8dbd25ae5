import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface Props {
  title: string;
  /** Beside the note, or over it where there is no room. */
  wide: boolean;
  onClose: () => void;
  children: ComponentChildren;
}

/** What stands beside a note in the place of its margin: on a phone it is a sheet over the note. */
export function NoteSide({ title, wide, onClose, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wide) heading.current?.focus({ preventScroll: true });
  }, [wide, title]);
  // A dialog that is taken away tells of its closing later, when something else may be open.
  const here = useRef(true);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );
  const head = (
    <div class="pane-head">
      <h2 class="pane-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <Button look="quiet" onClick={onClose}>
        Close
      </Button>
    </div>
  );
  if (!wide) {
    return (
      <Dialog label={title} look="sheet" onClose={() => here.current && onClose()}>
        {head}
        <div class="note-side-body">{children}</div>
      </Dialog>
    );
  }
  return (
    <aside
      class="margin note-side"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {head}
      <div class="note-side-body">{children}</div>
    </aside>
  );
}
