/**
 * How many days after the event a note was begun, by the calendar of this place; 0 where either is not known.
 * `date`: ISO 8601 date of the event. `created`: ISO 8601 instant of entry.
 */
export function daysLate(date: string, created: string): number {
  const [event, entry] = [new Date(`${date}T12:00`), new Date(created)];
  entry.setHours(12, 0, 0, 0);
  const days = Math.round((entry.getTime() - event.getTime()) / 86_400_000);
  return Number.isNaN(days) ? 0 : Math.max(0, days);
}
