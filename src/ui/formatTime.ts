import { dateFormat } from './dateFormat.ts';

/** A 24 h time as people of the locale write it; empty stays empty. */
export function formatTime(time: string, locale: string): string {
  const at = new Date(`2000-01-01T${time}`);
  if (time === '' || Number.isNaN(at.getTime())) return '';
  return dateFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at);
}
