import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { goTo } from './goTo.ts';
import { Notice } from './Notice.tsx';
import { useApp } from './useApp.ts';

/** Makes the practice case, or goes to the one that is there. */
export function PracticeButton() {
  const { vault } = useApp();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const practise = async () => {
    setBusy(true);
    setFailed(undefined);
    try {
      goTo({ at: 'case', id: await vault.createPracticeCase() });
    } catch (why) {
      setFailed(why instanceof Error ? why.message : String(why));
    }
    setBusy(false);
  };
  return (
    <>
      <Button onClick={() => void practise()} busy={busy && 'Making the practice case…'}>
        Practice with Anna
      </Button>
      {failed && (
        <Notice look="danger" alert>
          <p>The practice case could not be made: {failed}</p>
        </Notice>
      )}
    </>
  );
}
