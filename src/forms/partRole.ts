import type { DatePart } from './DatePart.ts';
import { namedLabel } from './namedLabel.ts';

const ROLES: [DatePart, RegExp][] = [
  ['half', /^(?:am ?\/? ?pm|a ?\/ ?p|ampm|meridiem|meridian|day ?period|am or pm|a\.m\..*)$/],
  ['day', /^(?:day|dd?|dag|tag|jour|bday day|day of month)$/],
  ['month', /^(?:month|mon|mm?|mmm|mois|monat|bday month)$/],
  ['year', /^(?:year|yyyy|yy|yr|jahr|annee|bday year)$/],
  ['hour', /^(?:hours?|hh?|hr|hrs)$/],
  ['minute', /^(?:minutes?|mins?|mi|nn)$/],
];

/** Most boxes are no part of a date: that is told at a glance. */
const ANY =
  /(?:^|[^a-z])(?:d{1,2}|m{1,3}|y{2,4}|h{1,2}|hrs?|mins?|mi|nn|mon|[ap]\.?m|a ?\/ ?p|ampm|dag|tag|jour|mois|monat|jahr|annee|yr|bday)(?:$|[^a-z])|day|month|year|hour|minute|meridi|[a-z](?:DD?|MM?|YY|Hr|Min|Yr)(?:$|[^a-z])/i;

function roleOf(text: string | null | undefined): DatePart | undefined {
  if (!text || text.length > 80 || !ANY.test(text)) return undefined;
  const plain = (text ?? '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z/]+/g, ' ')
    .trim();
  if (plain === '' || plain.length > 60) return undefined;
  const last = plain.split(' ').at(-1);
  const first = plain.split(' ')[0];
  for (const [role, pattern] of ROLES) if (pattern.test(plain)) return role;
  for (const [role, pattern] of ROLES) if (last && pattern.test(last)) return role;
  for (const [role, pattern] of ROLES) if (first && pattern.test(first)) return role;
  return undefined;
}

/** Which part of a date or time this box takes, by its label, its names and what it suggests. */
export function partRole(element: Element): DatePart | undefined {
  const input = element as HTMLInputElement;
  return (
    roleOf(element.getAttribute('data-type')) ??
    roleOf(namedLabel(element)) ??
    roleOf(/^bday-/.test(input.autocomplete ?? '') ? input.autocomplete : '') ??
    roleOf(element.getAttribute('title')) ??
    roleOf(input.placeholder) ??
    roleOf(element.getAttribute('name')) ??
    roleOf(element.id)
  );
}
