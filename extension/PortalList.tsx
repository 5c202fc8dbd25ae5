import { useEffect, useState } from 'preact/hooks';
import { sentTo } from '../src/casefile/sentTo.ts';
import { Button } from '../src/ui/Button.tsx';
import { formatMoment } from '../src/ui/formatMoment.ts';
import { portalName } from '../src/ui/portalName.ts';
import { sentWords } from '../src/ui/sentWords.ts';
import { useReceipts } from '../src/ui/useReceipts.ts';
import { useStore } from '../src/ui/useStore.ts';
import type { OpenNote } from '../src/vault/VaultApi.ts';
import type { BesidePage } from './BesidePage.ts';
import type { RemoteVault } from './RemoteVault.ts';
import { tabOf } from './tabOf.ts';

interface Props {
  vault: RemoteVault;
  note: OpenNote;
  page: BesidePage;
  now: () => number;
}

/** Where this note was sent, and where it may go next: leads to a tab that is open, and opens none itself. */
export function PortalList({ vault, note, page, now }: Props) {
  const ledger = useReceipts(vault, note.caseId);
  const { locale } = useStore(vault.settings);
  const beside = useStore(page.state);
  const here = beside.at === 'ready' ? beside.origin : '';
  const states =
    ledger === undefined || ledger instanceof Error ? [] : sentTo(ledger.receipts, ledger.portals, note.id);
  const tabs = useTabs(states.map(({ origin }) => origin).join(' '));
  if (!states.some(({ origin, sent }) => sent !== undefined || origin !== here)) return null;
  return (
    <section aria-labelledby="portals-title">
      <h2 id="portals-title">{sentWords(states)}</h2>
      <ul class="plain-list" aria-label="Portals of this note">
        {states.map(({ origin, title, sent }) => {
          const name = portalName({ origin, title });
          const tab = tabs.get(origin);
          return (
            <li key={origin}>
              <strong>{name}</strong> {sent ? `sent ${formatMoment(sent.at, locale, now())}` : 'not sent yet'}
              {origin === here && ' · this page'}
              {origin !== here && tab !== undefined && (
                <Button look="quiet" onClick={() => void chrome.tabs.update(tab, { active: true })}>
                  Go to {name}
                </Button>
              )}
              {origin !== here && tab === undefined && !sent && (
                <p class="quiet small">
                  Open {origin.replace(/^https?:\/\//, '')} in a tab and press Casewright’s button there.
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The tabs that show these portals, of those that Casewright may always see. `origins`: parted by spaces. */
function useTabs(origins: string): ReadonlyMap<string, number> {
  const [tabs, setTabs] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let here = true;
    const asked = origins.split(' ').filter(Boolean);
    Promise.all(asked.map(async (origin) => [origin, await tabOf(origin)] as const)).then((found) => {
      const open = found.flatMap(([origin, tab]) => (tab === undefined ? [] : [[origin, tab] as const]));
      if (here) setTabs(new Map(open));
    });
    return () => {
      here = false;
    };
  }, [origins]);
  return tabs;
}
