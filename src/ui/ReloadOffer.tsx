import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useApp } from './useApp.ts';

interface Props {
  /** What the button says. */
  act: string;
  /** Done when all is saved, right before loading anew. */
  before: () => void;
  /** What loads the page anew, where `before` doesn't bring it about. */
  reload?: () => void;
  children: ComponentChildren;
}

/** A line that offers to load the app anew: first everything is saved, and where that fails nothing is reloaded. */
export function ReloadOffer({ act, before, reload = () => location.reload(), children }: Props) {
  const { desk } = useApp();
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    setFailed(undefined);
    try {
      await desk.flush();
    } catch (why) {
      setFailed(why instanceof Error ? why.message : String(why));
      setBusy(false);
      return;
    }
    before();
    reload();
  };
  return (
    <div class="banner calm" role="status" aria-label="New version">
      <p>{children}</p>
      {failed && <p>Not reloaded, for a note is not saved: {failed}</p>}
      <div class="acts">
        <Button onClick={() => void go()} busy={busy && 'Saving…'}>
          {act}
        </Button>
      </div>
    </div>
  );
}
