import type { People } from '../casefile/People.ts';
import { contactName } from './contactName.ts';

/** How a contact stands to the others, a line for each link: "brother of Mina Rivera (mother)". */
export function contactLinks({ contacts, links }: Pick<People, 'contacts' | 'links'>, id: string): string[] {
  const nameOf = new Map(contacts.map((contact) => [contact.id, contactName(contact)]));
  return links.flatMap(({ from, to, how }) => {
    if (from === id) return [`${how || 'linked'} ${how === '' ? 'to' : 'of'} ${nameOf.get(to)}`];
    if (to === id) return [`${nameOf.get(from)}: ${how === '' ? 'linked' : `their ${how}`}`];
    return [];
  });
}
