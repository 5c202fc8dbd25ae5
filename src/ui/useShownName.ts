import { useContext } from 'preact/hooks';
import type { CaseItem } from '../vault/VaultApi.ts';
import { PseudonymContext } from './PseudonymContext.ts';
import { shownName } from './shownName.ts';

/** What clients are called on this screen. */
export function useShownName(): (client: Pick<CaseItem, 'name' | 'pseudonym'>) => string {
  const hidden = useContext(PseudonymContext);
  return (client) => shownName(client, hidden);
}
