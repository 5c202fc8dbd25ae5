import { dateFormat } from './dateFormat.ts';

/** An ISO 8601 date in full, such as "12 March 2026"; empty stays empty. */
export function formatDate(iso: string, locale: string): string {
  const day = new Date(`${iso}T12:00`);
  if (Number.isNaN(day.getTime())) return '';
  return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(day);
}
