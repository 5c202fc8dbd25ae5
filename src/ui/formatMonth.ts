import { dateFormat } from './dateFormat.ts';

/** An ISO 8601 month, such as 2026-03, as "March 2026". */
export function formatMonth(month: string, locale: string): string {
  const day = new Date(`${month}-01T12:00`);
  if (Number.isNaN(day.getTime())) return 'No date';
  return dateFormat(locale, { month: 'long', year: 'numeric' }).format(day);
}
