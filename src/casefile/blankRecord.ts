import { Consent, Contact, type People, PeopleLink, RiskAlert } from './People.ts';

const shapes = {
  contacts: Contact.shape,
  links: PeopleLink.shape,
  alerts: RiskAlert.shape,
  consents: Consent.shape,
};

/** A record of a kind of which nothing is known yet. */
export function blankRecord<K extends keyof People>(kind: K, id: string): People[K][number] {
  const empty = Object.keys(shapes[kind]).map((name) => [name, '']);
  return { ...Object.fromEntries(empty), id } as People[K][number];
}
