import type { CaseItem } from '../vault/VaultApi.ts';
import { initialsOf } from './initialsOf.ts';

/**
 * What a client is called on the screen [D12]: the name, or where names are not to be seen (`hidden`) the pseudonym,
 * and initials where there is none. Paper, copies and portals have the name.
 */
export function shownName(client: Pick<CaseItem, 'name' | 'pseudonym'>, hidden: boolean): string {
  return hidden ? client.pseudonym || initialsOf(client.name) || '–' : client.name;
}
