import { isDate } from './isDate.ts';
import { MONTHS } from './MONTHS.ts';
import { partRole } from './partRole.ts';
import { partText } from './partText.ts';

/** The ISO date in boxes for day, month and year; empty while they are, and the bare text when it is no date. */
export function datePartsValue(parts: Element[]): string {
  const said = { day: '', month: '', year: '' } as Record<string, string>;
  for (const part of parts) {
    const role = partRole(part);
    if (role) said[role] = partText(part);
  }
  const { day = '', month = '', year = '' } = said;
  if (!day && !month && !year) return '';
  const named = MONTHS.findIndex(
    (name) => month !== '' && name.toLowerCase().startsWith(month.slice(0, 3).toLowerCase()),
  );
  const number = named >= 0 ? String(named + 1) : month;
  const iso = `${year.length === 2 ? `20${year}` : year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : [day, month, year].join(' ').trim();
}
