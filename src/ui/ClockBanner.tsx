import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

const day = 86_400_000;

/** Says that this device's clock was set back: new notes would bear wrong dates. */
export function ClockBanner() {
  const { vault, now } = useApp();
  const notes = useStore(vault.notes);
  const { locale } = useStore(vault.settings);
  const newest = (notes ?? []).reduce((latest, { created }) => Math.max(latest, Date.parse(created) || 0), 0);
  const time = now();
  if (newest < time + day) return null;
  const words = (at: number) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);
  return (
    <div class="banner calm" role="status" aria-label="Clock">
      <p>
        <strong>Check the clock of this device:</strong> it says {words(time)}, but a note was begun on{' '}
        {words(newest)}. Nothing is lost by it; new notes would bear the wrong date.
      </p>
    </div>
  );
}
