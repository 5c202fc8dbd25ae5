import type { SectionValue } from '../src/forms/SectionValue.ts';

/** A value as the preview shows it: dates as people write them, texts up to 160 characters. */
export function shownValue({ value, kind }: SectionValue, locale: string): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const text = [value].flat().join(', ');
  if (kind === 'date') {
    const day = new Date(`${text}T12:00`);
    const style = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' } as const;
    if (!Number.isNaN(day.getTime())) return new Intl.DateTimeFormat(locale, style).format(day);
  }
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
