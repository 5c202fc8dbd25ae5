/** A note as the search sees it. */
export interface SearchNote {
  id: string;
  /** Changes whenever the note's content may have. */
  stamp: string;
  /** ISO 8601 date of the event, or empty. */
  date: string;
  headline: string;
  templateTitle: string;
  /** Place or mode. */
  mode: string;
  worker: string;
  sections: { key: string; text: string }[];
}
