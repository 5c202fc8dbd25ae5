import { backupAge } from './backupAge.ts';
import { countOf } from './countOf.ts';
import { formatDate } from './formatDate.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** When the last backup was made, where it went, and how much is in it. */
export function LastBackup() {
  const { vault, backup, now } = useApp();
  const { last } = useStore(backup.state);
  const { locale } = useStore(vault.settings);
  if (last === undefined) return <p>No backup has been made on this device.</p>;
  const age = backupAge(last.date, now());
  return (
    <p>
      Last backup: {formatDate(last.date.slice(0, 10), locale)}
      {age === undefined ? ' (this device’s clock shows an earlier day now)' : `, ${age}`}.{' '}
      <span class="quiet">
        {countOf(last.entries, 'entry', 'entries', locale)} in {last.file}
        {last.where === 'folder' ? ', checked after writing.' : ', checked, then downloaded.'}
      </span>
    </p>
  );
}
