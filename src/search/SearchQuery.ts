/** What is looked for. */
export interface SearchQuery {
  text: string;
  /** Only in this case file. */
  caseId?: string;
  /** ISO 8601 dates of the event, both included. Notes without a date are left out where one is given. */
  from?: string;
  to?: string;
  order: 'best' | 'newest';
  /** Decides whether 3/12 is in March or in December. */
  locale: 'en-US' | 'en-GB';
  /** How many hits to give, from which on. */
  limit: number;
  offset: number;
}
