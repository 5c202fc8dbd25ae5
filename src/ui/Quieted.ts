/** What was just done about a finding, for the line that says so and takes it back. */
export interface Quieted {
  says: string;
  /** Absent where nothing was done. */
  takeBack?: () => void;
  /** Nothing was typed since: Ctrl/⌘ Z means this. */
  fresh: boolean;
}
