import { useState } from 'preact/hooks';
import type { BackupState } from '../vault/backup/BackupApi.ts';
import { Button } from './Button.tsx';
import { countOf } from './countOf.ts';
import type { Route } from './Route.ts';
import { routeHash } from './routeHash.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

/** One calm line over the lists when something about backups wants a click. Never over a note. */
export function BackupLine({ route }: { route: Route }) {
  const { vault, backup } = useApp();
  const state = useStore(backup.state);
  const cases = useStore(vault.cases);
  const { locale } = useStore(vault.settings);
  const [later, setLater] = useState(false);
  if (route.at !== 'today' && route.at !== 'cases') return null;
  if (state.restored !== undefined) {
    const { entries, damaged, closed } = state.restored;
    return (
      <div class="line" role="status" aria-label="Backup">
        <p>
          Restored: {countOf(entries, 'entry', 'entries', locale)}.{' '}
          {damaged > 0 && `${countOf(damaged, 'entry was', 'entries were', locale)} damaged and left out. `}
          {closed > 0 && `${countOf(closed, 'part', 'parts', locale)} could not be opened with this backup. `}
          This device is a new one of your vault.
        </p>
        <Button look="quiet" onClick={() => backup.seen()}>
          Close this line
        </Button>
      </div>
    );
  }
  // A vault in which nothing but practice happens has nothing to lose.
  const what = later || !cases?.some(({ practice }) => !practice) ? undefined : wanted(state);
  if (what === undefined) return null;
  return (
    <div class="line" role="status" aria-label="Backup">
      <p>
        {what.says} <a href={routeHash({ at: 'backup' })}>Backup</a>
      </p>
      {what.allow ? (
        <Button onClick={() => void backup.allowFolder()}>Allow the folder</Button>
      ) : (
        <Button onClick={() => void backup.make()}>Back up now</Button>
      )}
      <Button look="quiet" onClick={() => setLater(true)}>
        Not now
      </Button>
    </div>
  );
}

function wanted(state: BackupState): { says: string; allow?: true } | undefined {
  const { due, folder, every, work, failed } = state;
  if (work !== undefined) return undefined;
  if (failed !== undefined) return { says: `The backup was not made: ${failed}` };
  if (folder?.permission === 'ask' && every !== 'off') {
    return { says: `The backup folder “${folder.name}” needs your permission again.`, allow: true };
  }
  if (due.at === 'fine') return undefined;
  // With a folder that takes them they are made by themselves in a moment.
  if (folder?.permission === 'granted') return undefined;
  if (folder !== undefined) return { says: `The backup folder “${folder.name}” can’t be written to.` };
  if (due.at === 'never') return { says: 'No backup yet.' };
  if (due.at === 'unknown') {
    return { says: 'This device’s clock shows a day before the last backup, so its age can’t be told.' };
  }
  return { says: `Last backup ${due.days === 1 ? 'yesterday' : `${due.days} days ago`}.` };
}
