import { LastBackup } from './LastBackup.tsx';
import { routeHash } from './routeHash.ts';

/** On the settings page: how it stands with backups, and the way to them. */
export function BackupSummary() {
  return (
    <section aria-labelledby="backup-title">
      <h2 id="backup-title">Backup</h2>
      <LastBackup />
      <p>
        <a href={routeHash({ at: 'backup' })}>Make, schedule or add a backup</a>
      </p>
    </section>
  );
}
