import type { Contact } from '../casefile/People.ts';

/** What a contact is called where two may have one name: "Ben Rivera (brother)". */
export function contactName({ name, relation, role }: Pick<Contact, 'name' | 'relation' | 'role'>): string {
  const who = relation || role;
  if (name === '') return who || 'No name yet';
  return who === '' ? name : `${name} (${who})`;
}
