import type { DateFormat } from './DateFormat.ts';
import { MONTHS } from './MONTHS.ts';

/** An ISO date (`2026-03-12`) as a box takes it. */
export function formatDate(iso: string, format: DateFormat): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = MONTHS[Number(month) - 1] ?? month;
  const parts = {
    d: format.padded ? day : String(Number(day)),
    m:
      format.month === 'number'
        ? format.padded
          ? month
          : String(Number(month))
        : name.slice(0, format.month === 'long' ? 99 : 3),
    y: format.yearDigits === 2 ? year.slice(2) : year,
  };
  if (format.month !== 'number' && format.order === 'mdy') return `${parts.m} ${parts.d}, ${parts.y}`;
  return [...format.order].map((part) => parts[part as 'd' | 'm' | 'y']).join(format.separator);
}
