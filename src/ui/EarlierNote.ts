/** The note before this one in its case file, as far as the two are compared. */
export interface EarlierNote {
  title: string;
  /** ISO 8601 date of the event. */
  date: string;
  text: string;
}
