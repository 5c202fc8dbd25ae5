import type { PlacedFinding } from './PlacedFinding.ts';

/** A section's editor, as the screen around it uses it. */
export interface SectionEditor {
  findings(): readonly PlacedFinding[];
  /** The cursor, a UTF-16 offset. */
  cursor(): number;
  hasFocus(): boolean;
  focus(): void;
  /** Selects a stretch of text (UTF-16 offsets), as far as it is there, and brings it into view. */
  select(from: number, to: number): void;
  /** Marks a finding as the one that is spoken of, and brings it into view; `undefined` marks none. */
  point(id: number | undefined): void;
  /** Puts the cursor on a finding. */
  goTo(id: number): void;
  /** Puts a suggestion in a finding's place: an edit like any other, undone in one step. Selects a gap. */
  apply(id: number, suggestion: string): void;
  /** Puts text on lines of its own at the end: an edit like any other, undone in one step. */
  append(text: string): void;
  /** Looks for findings again, when what is looked for has changed. */
  recheck(): void;
  /** Where a finding stands on the screen, or `undefined` when it is gone or not drawn. */
  place(id: number): DOMRect | undefined;
  /** Where a place in the text (UTF-16 offset) stands on the screen, or `undefined` when it is not drawn. */
  spot(at: number): DOMRect | undefined;
  /** A stretch of the text, in UTF-16 offsets. */
  text(from: number, to: number): string;
  /** Shows up stretches of the text, in order, in the place of those before. */
  highlight(ranges: readonly { start: number; end: number }[]): void;
  destroy(): void;
}
