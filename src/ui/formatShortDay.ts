import { dateFormat } from './dateFormat.ts';

/** An ISO 8601 date where month and year stand above it: "Thu 12 Mar". */
export function formatShortDay(iso: string, locale: string): string {
  const day = new Date(`${iso}T12:00`);
  if (Number.isNaN(day.getTime())) return 'No date';
  return dateFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' }).format(day);
}
