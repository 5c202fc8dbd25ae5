/** What a finding can be about. The first seven never overlap one another; the others may enclose them. */
export type FindingKind =
  | 'value-judgment'
  | 'label'
  | 'speculation'
  | 'jargon-word'
  | 'acronym'
  | 'vague-time'
  | 'identifier'
  | 'long-sentence'
  | 'passive'
  | 'vague-measure'
  | 'copied-text'
  | 'missing-next-step'
  | 'scare-quote';

/** One flag on a stretch of text. */
export interface Finding {
  /** UTF-16 offsets into the text given; `end` is exclusive. */
  start: number;
  end: number;
  kind: FindingKind;
  /** Rule id, such as `value-judgment/lazy`. */
  rule: string;
  level: 'advice' | 'warning';
  /** `text.slice(start, end)`. */
  term: string;
  /** Why, in one plain sentence. */
  message: string;
  /** Ready to insert, best first; may be empty. A gap the worker must fill stands in square brackets. */
  suggestions: string[];
  /** Where the advice is published. */
  source?: string;
}
