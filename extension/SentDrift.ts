/** One field that a note was sent to, where note and page no longer say what they said then. */
export interface DriftRow {
  section: string;
  /** Of the field on the page. */
  label: string;
  /** Which side is not as it was when it was sent; `gone`: the field is not on the page. */
  changed: 'note' | 'page' | 'both' | 'gone';
  inNote: string;
  /** `undefined` where it was not looked up: the note has nothing for it any more, or the field has gone. */
  inPage: string | undefined;
}

/** What differs between a note and a page that it was sent to. */
export interface SentDrift {
  /** ISO 8601 instant of the fill. */
  at: string;
  /** Fields that were filled then. */
  fields: number;
  rows: readonly DriftRow[];
}
