import { useMemo, useState } from 'preact/hooks';
import type { AppUpdate } from '../vault/AppUpdate.ts';
import type { BackupApi } from '../vault/backup/BackupApi.ts';
import type { ExtensionLink } from '../vault/ExtensionLink.ts';
import type { LockWatch } from '../vault/LockWatch.ts';
import type { StorageApi } from '../vault/StorageApi.ts';
import type { VaultApi } from '../vault/VaultApi.ts';
import { AppContext } from './AppContext.ts';
import { BackupLine } from './BackupLine.tsx';
import { ClockBanner } from './ClockBanner.tsx';
import { EditorAhead } from './EditorAhead.tsx';
import { goTo } from './goTo.ts';
import { LazyPart } from './LazyPart.tsx';
import { LockHint } from './LockHint.tsx';
import { NoteDesk } from './NoteDesk.ts';
import { ProblemBanner } from './ProblemBanner.tsx';
import { PseudonymContext } from './PseudonymContext.ts';
import { Rail } from './Rail.tsx';
import { Screen } from './Screen.tsx';
import { SearchDesk } from './SearchDesk.ts';
import { StorageBanner } from './StorageBanner.tsx';
import { UnsavedNotes } from './UnsavedNotes.tsx';
import { UpdateBanner } from './UpdateBanner.tsx';
import { useLeaveGuard } from './useLeaveGuard.ts';
import { useRoute } from './useRoute.ts';
import { useShellKeys } from './useShellKeys.ts';
import { useStore } from './useStore.ts';

const loadPalette = () => import('./Palette.tsx').then((module) => module.Palette);
const loadKeys = () => import('./Keys.tsx').then((module) => module.Keys);

interface Props {
  vault: VaultApi;
  link: ExtensionLink;
  backup: BackupApi;
  storage: StorageApi;
  update: AppUpdate;
  now: () => number;
  watch: LockWatch;
}

/** The open vault: the rail, the screen that the address names, and what floats above them. */
export function Shell({ vault, link, backup, storage, update, now, watch }: Props) {
  const route = useRoute();
  const problems = useStore(vault.problems);
  const { showPseudonym } = useStore(vault.settings);
  const desk = useMemo(() => new NoteDesk((id) => vault.openNote(id)), [vault]);
  const searching = useMemo(() => new SearchDesk(), [vault]);
  const [above, setAbove] = useState<'palette' | 'keys'>();
  const close = () => setAbove(undefined);

  // What can't be saved keeps the cover up, which says so: nothing is lost by locking.
  const lock = () => void vault.lock().catch(() => undefined);
  const app = useMemo(
    () => ({ vault, link, backup, storage, now, desk, searching, lock }),
    [vault, link, backup, storage, now, desk, searching],
  );
  useShellKeys({
    palette: () => setAbove('palette'),
    keys: () => setAbove('keys'),
    search: () => {
      goTo({ at: 'search' });
      document.getElementById('search-text')?.focus();
    },
  });
  useLeaveGuard(desk);

  return (
    <AppContext.Provider value={app}>
      <div class="app">
        <button
          type="button"
          class="skip"
          onClick={() => document.querySelector<HTMLElement>('[role="main"] h1')?.focus()}
        >
          Skip to the page
        </button>
        <Rail route={route} onLock={app.lock} />
        <div class="banners">
          <StorageBanner />
          <UpdateBanner update={update} />
          <ClockBanner />
          <UnsavedNotes desk={desk} route={route} />
          <ProblemBanner problems={problems} route={route} />
          <BackupLine route={route} />
        </div>
        <PseudonymContext.Provider value={showPseudonym}>
          <Screen route={route} />
          {above === 'palette' && <LazyPart load={loadPalette} props={{ route, app, onClose: close }} />}
        </PseudonymContext.Provider>
        {above === 'keys' && <LazyPart load={loadKeys} props={{ onClose: close }} />}
        <LockHint watch={watch} />
        <EditorAhead />
      </div>
    </AppContext.Provider>
  );
}
