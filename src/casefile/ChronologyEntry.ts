/** What an entry of the chronology says [D41][D75]; empty strings where it says nothing. */
export interface ChronologyEntry {
  /** One of the kit's kinds of event. */
  eventKind: string;
  event: string;
  source: string;
  /** Why it matters, in the worker's view. */
  significance: string;
  done: string;
}
