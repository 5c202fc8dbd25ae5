import { useMemo, useState } from 'preact/hooks';
import type { AppUpdate } from '../vault/AppUpdate.ts';
import type { ExtensionLink } from '../vault/ExtensionLink.ts';
import type { StorageApi } from '../vault/StorageApi.ts';
import type { VaultApi } from '../vault/VaultApi.ts';
import { AppContext } from './AppContext.ts';
import { ClockBanner } from './ClockBanner.tsx';
import { LazyPart } from './LazyPart.tsx';
import { LockQuestion } from './LockQuestion.tsx';
import { NoteDesk } from './NoteDesk.ts';
import { ProblemBanner } from './ProblemBanner.tsx';
import { Rail } from './Rail.tsx';
import { Screen } from './Screen.tsx';
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
  storage: StorageApi;
  update: AppUpdate;
  now: () => number;
}

/** The open vault: the rail, the screen that the address names, and what floats above them. */
export function Shell({ vault, link, storage, update, now }: Props) {
  const route = useRoute();
  const problems = useStore(vault.problems);
  const desk = useMemo(() => new NoteDesk((id) => vault.openNote(id)), [vault]);
  const [above, setAbove] = useState<'palette' | 'keys' | { unsaved: string }>();
  const close = () => setAbove(undefined);

  const lock = async () => {
    try {
      await desk.flush();
    } catch (why) {
      setAbove({ unsaved: why instanceof Error ? why.message : String(why) });
      return;
    }
    await vault.lock();
  };
  const app = useMemo(
    () => ({ vault, link, storage, now, desk, lock: () => void lock() }),
    [vault, link, storage, now, desk],
  );
  useShellKeys({ palette: () => setAbove('palette'), keys: () => setAbove('keys') });
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
        </div>
        <Screen route={route} />
        {above === 'palette' && <LazyPart load={loadPalette} props={{ route, app, onClose: close }} />}
        {above === 'keys' && <LazyPart load={loadKeys} props={{ onClose: close }} />}
        {typeof above === 'object' && (
          <LockQuestion why={above.unsaved} onStay={close} onLock={() => void vault.lock()} />
        )}
      </div>
    </AppContext.Provider>
  );
}
