/** Which rows of a timeline are shown; an empty string narrows nothing. */
export interface TimelineFilter {
  /** Id of a template. */
  kind: string;
  /** Kind of event, as an entry of the chronology says. */
  event: string;
  /** Only what says why it matters. */
  significant: boolean;
  /** ISO 8601 dates, both included. */
  from: string;
  to: string;
  signed: boolean;
}
