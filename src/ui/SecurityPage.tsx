import { useEffect } from 'preact/hooks';
import { LockSettings } from './LockSettings.tsx';
import { PasskeyList } from './PasskeyList.tsx';
import { PassphraseChange } from './PassphraseChange.tsx';
import { TryWords } from './TryWords.tsx';
import { useApp } from './useApp.ts';
import { useTitleFocus } from './useTitleFocus.ts';

/** What opens the vault on this device, and when it closes. */
export function SecurityPage() {
  const { vault } = useApp();
  const heading = useTitleFocus('security');
  // Another tab may have changed them. What can't be read now was read when the app began.
  useEffect(() => void vault.keys.refresh().catch(() => undefined), [vault]);
  return (
    <main class="pane page">
      <div class="page-body narrow security">
        <h1 tabIndex={-1} ref={heading}>
          Security
        </h1>
        <LockSettings />
        <PassphraseChange />
        <PasskeyList />
        <TryWords />
      </div>
    </main>
  );
}
