import type * as Y from 'yjs';
import type { Finding } from '../checks/Finding.ts';
import type { PlacedFinding } from './PlacedFinding.ts';
import type { SectionBases } from './SectionBases.ts';

export interface SectionEditorOptions {
  text: Y.Text;
  /** One for all sections of a note, so that undo goes back through the note as it was written. */
  undo: Y.UndoManager;
  /** The accessible name. */
  label: string;
  /** Id of the element that holds the hint. */
  describedBy: string | undefined;
  /** Language of the text, for the browser's own spell check. */
  locale: string;
  check(text: string): Finding[];
  onFindings(findings: readonly PlacedFinding[]): void;
  /** A finding was hovered over, clicked, or asked for by Ctrl/⌘ `.`; `undefined`: the pointer left it. */
  onPoint(id: number | undefined, by: 'hover' | 'click' | 'key'): void;
  /** F8 or Shift F8. */
  onWalk(step: 1 | -1): void;
  onEmpty(empty: boolean): void;
  /** Saw, told, think: absent where sentences carry no such label. */
  bases?: SectionBases | undefined;
}
