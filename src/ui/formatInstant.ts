import { dateFormat } from './dateFormat.ts';

/** An ISO 8601 instant in full, such as "25 November 2026, 14:05": what is said of signed notes never ages. */
export function formatInstant(instant: string, locale: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return 'at an unknown time';
  const day = dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
  return `${day}, ${dateFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at)}`;
}
