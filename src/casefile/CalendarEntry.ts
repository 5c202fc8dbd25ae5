/** One entry of a calendar file: an appointment at its time, or a task on its day. */
export interface CalendarEntry {
  /** The same each time it is written, so that a calendar replaces what it took in before. */
  uid: string;
  summary: string;
  /** ISO 8601 date. */
  date: string;
  /** 24 h, as the clock of the place shows it; empty for the whole day. */
  start: string;
  /** 24 h; empty where it is not known. */
  end: string;
  location: string;
}
