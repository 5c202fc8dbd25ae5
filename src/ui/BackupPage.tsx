import { BackupMerge } from './BackupMerge.tsx';
import { BackupNow } from './BackupNow.tsx';
import { BackupPlan } from './BackupPlan.tsx';
import { useTitleFocus } from './useTitleFocus.ts';

/** Backups: make one, have them made, and add what one holds. */
export function BackupPage() {
  const heading = useTitleFocus('backup');
  return (
    <main class="pane page">
      <div class="page-body narrow">
        <h1 tabIndex={-1} ref={heading}>
          Backup
        </h1>
        <p>
          One sealed file of everything in this vault. It opens with the passphrase that you have now, or with
          your recovery words, on any device.
        </p>
        <BackupNow />
        <BackupPlan />
        <BackupMerge />
      </div>
    </main>
  );
}
