import * as Y from 'yjs';
import type * as z from 'zod/mini';
import { Consent, Contact, type People, PeopleLink, RiskAlert } from './People.ts';

/** As many records of a kind as are read. */
const most = 500;

/**
 * What the `people` part of a case file says, each list in the order of entry. Another device may have written
 * anything: a record that is none is passed over, a field that is not what it should be reads as empty, and a
 * text that is too long is cut. Never throws.
 */
export function readPeople(doc: Y.Doc): People {
  const contacts = readRecords(doc, 'contacts', Contact);
  const known = new Set(contacts.map(({ id }) => id));
  const links = readRecords(doc, 'links', PeopleLink).filter(
    // Who was removed may be brought back, and their links with them.
    ({ from, to }) => known.has(from) && known.has(to),
  );
  return {
    contacts,
    links,
    alerts: readRecords(doc, 'alerts', RiskAlert),
    consents: readRecords(doc, 'consents', Consent),
  };
}

function readRecords<T extends { id: string; added: string }>(
  doc: Y.Doc,
  kind: keyof People,
  record: z.ZodMiniObject<{ [K in keyof T]: z.ZodMiniType<T[K]> }>,
): T[] {
  const read: T[] = [];
  for (const [id, fields] of doc.getMap(kind)) {
    if (!(fields instanceof Y.Map)) continue;
    const names = Object.keys(record.shape) as (keyof T & string)[];
    const texts = names.map((name) => [
      name,
      name === 'id' ? id : fitting(fields.get(name), record.shape[name]),
    ]);
    const parsed = record.safeParse(Object.fromEntries(texts));
    if (parsed.success) read.push(parsed.data as T);
    if (read.length === most) break;
  }
  return read.sort((a, b) => (a.added + a.id < b.added + b.id ? -1 : 1));
}

/** The longest beginning of a text that a field takes; prose is kept as a text that two may type into. */
function fitting(raw: unknown, field: z.ZodMiniType): string {
  const text = raw instanceof Y.Text ? raw.toString() : raw;
  if (typeof text !== 'string') return '';
  return [text, text.slice(0, 4000), text.slice(0, 200)].find((cut) => field.safeParse(cut).success) ?? '';
}
