import type { EditorState } from '@codemirror/state';
import { findingField } from './findingField.ts';
import type { PlacedFinding } from './PlacedFinding.ts';

/** The finding at a place in the text; of several, the shortest, which stands inside the others. */
export function findingAt(state: EditorState, at: number): PlacedFinding | undefined {
  return state
    .field(findingField)
    .placed.filter(({ from, to }) => from <= at && at <= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0];
}
