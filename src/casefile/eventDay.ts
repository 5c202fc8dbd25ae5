/** The day on which a note stands in time: that of its event, or where none is given, that of its entry. ISO 8601. */
export function eventDay({ date, created }: { date: string; created: string }): string {
  return date === '' ? created.slice(0, 10) : date;
}
