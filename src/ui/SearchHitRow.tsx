import type { SearchHit } from '../search/SearchAnswer.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import { Badge } from './Badge.tsx';
import { formatDay } from './formatDay.ts';
import { MarkedWords } from './MarkedWords.tsx';
import { routeHash } from './routeHash.ts';
import { useApp } from './useApp.ts';
import { useShownName } from './useShownName.ts';
import { useStore } from './useStore.ts';

/** One note that was found: whose it is, its headline, where the words stand in it, and when it was. */
export function SearchHitRow({ hit, client }: { hit: SearchHit; client: CaseItem | undefined }) {
  const { vault, now, searching } = useApp();
  const { locale } = useStore(vault.settings);
  const nameOf = useShownName();
  const name = client && nameOf(client);
  return (
    <li>
      <a
        class="row"
        href={routeHash({ at: 'note', id: hit.noteId })}
        onClick={() => searching.lead(hit.noteId, hit.place)}
      >
        <span class="row-about">
          {hit.byCase.length > 0 ? <mark>{name}</mark> : name}{' '}
          {client?.practice && <Badge look="practice">Practice</Badge>}
        </span>
        {hit.headline.text !== '' && (
          <span class="row-title">
            <MarkedWords of={hit.headline} />
          </span>
        )}
        {hit.snippet.text !== '' && (
          <span class="row-snippet">
            <MarkedWords of={hit.snippet} />
          </span>
        )}
        <span class="row-meta">
          {formatDay(hit.date, locale, now())} · {hit.templateTitle}
        </span>
      </a>
    </li>
  );
}
