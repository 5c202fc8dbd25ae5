import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  label: string;
  look?: 'box' | 'sheet' | 'palette';
  onClose: () => void;
  children: ComponentChildren;
}

/** The platform's own modal dialog: it keeps the focus inside, and Escape or a click beside it closes it. */
export function Dialog({ label, look = 'box', onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Closing gives the focus back to where it was, also when the parent just stops drawing us.
    const shown = dialog.current;
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is Escape, which the platform handles
    <dialog
      ref={dialog}
      class={look}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
