/** What one of several boxes takes that make up a date or a time; `half` is a.m. or p.m. */
export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'half';
