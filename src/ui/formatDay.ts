import { dateFormat } from './dateFormat.ts';

/** A date as people write it: "Today", "Yesterday", "Thu 12 March", with the year when it is another one. */
export function formatDay(iso: string, locale: string, now: number): string {
  const day = new Date(`${iso}T12:00`);
  if (Number.isNaN(day.getTime())) return 'No date';
  const today = new Date(now).setHours(12, 0, 0, 0);
  const apart = Math.round((today - day.getTime()) / 86_400_000);
  if (apart === 0) return 'Today';
  if (apart === 1) return 'Yesterday';
  return dateFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...(day.getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
  }).format(day);
}
