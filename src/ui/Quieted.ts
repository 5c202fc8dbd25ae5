/** What was just done about a finding, for the line that says so and takes it back. */
export interface Quieted {
  says: string;
  /** Absent where nothing was done. */
  takeBack?: () => void;
  /** Ctrl/⌘ Z takes it back, as long as nothing is typed. */
  byKey: boolean;
}
