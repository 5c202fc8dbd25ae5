import type { PlacedFinding } from '../editor/PlacedFinding.ts';

/** A finding of a note, with the section it stands in. */
export interface FoundItem {
  section: string;
  label: string;
  placed: PlacedFinding;
}
