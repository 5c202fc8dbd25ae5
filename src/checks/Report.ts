/** A sign that somebody else told something. */
export interface Report {
  /** Token index: of the report verb, or of the first word of the source. */
  at: number;
  /** "according to …", "per …": the source stands at `at`; else its name stands before `at`. */
  source: boolean;
}
