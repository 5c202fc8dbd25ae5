import type { Caseload } from './Caseload.ts';
import type { OpenVault } from './OpenVault.ts';
import type { SearchSource } from './SearchSource.ts';

/** The open vault as the search sees it. */
export function searchSourceOf({
  lists,
  replica,
}: Pick<OpenVault, 'replica'> & { lists: Caseload }): SearchSource {
  return {
    stamps: lists.stamps,
    read: (compartment, document) => lists.snapshot(compartment, document),
    caseOf(compartment) {
      const known = lists.caseIn(compartment);
      if (known === undefined) return undefined;
      const { name, caseNumber, pseudonym } = known.form;
      return { id: known.id, name, caseNumber, pseudonym };
    },
    openCache: (compartment, name) => replica.caches.open(compartment, name),
    openCaches: (name) => replica.caches.openAll(name),
    sealCache: (compartment, name, bytes) => replica.caches.keep(compartment, name, bytes),
  };
}
