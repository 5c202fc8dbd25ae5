import { formatDay } from './formatDay.ts';
import { formatTime } from './formatTime.ts';

/** An ISO 8601 instant as people of this place write it, such as "Yesterday, 14:30". */
export function formatMoment(instant: string, locale: string, now: number): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return 'At an unknown time';
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${formatDay(day, locale, now)}, ${formatTime(`${two(at.getHours())}:${two(at.getMinutes())}`, locale)}`;
}
