import { useMemo } from 'preact/hooks';
import type { NoteItem } from '../vault/VaultApi.ts';
import { dateFormat } from './dateFormat.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

const day = 86_400_000;

/** Says that this device's clock was set back: new notes would bear wrong dates. */
export function ClockBanner() {
  const { vault, now } = useApp();
  const notes = useStore(vault.notes);
  const { locale } = useStore(vault.settings);
  const newest = useMemo(() => newestOf(notes ?? []), [notes]);
  const time = now();
  if (newest < time + day) return null;
  const words = (at: number) => dateFormat(locale, { dateStyle: 'long' }).format(at);
  return (
    <div class="banner calm" role="status" aria-label="Clock">
      <p>
        <strong>Check the clock of this device:</strong> it says {words(time)}, but a note was begun on{' '}
        {words(newest)}. Nothing is lost by it; new notes would bear the wrong date.
      </p>
    </div>
  );
}

/** When the newest of ten thousand notes was begun: instants as text have their order, and few need to be parsed. */
function newestOf(notes: readonly NoteItem[]): number {
  let [newest, at] = ['', 0];
  for (const { created } of notes) {
    if (created <= newest) continue;
    const parsed = Date.parse(created);
    if (!Number.isNaN(parsed)) [newest, at] = [created, Math.max(at, parsed)];
  }
  return at;
}
