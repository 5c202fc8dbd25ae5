import type { PlacedFinding } from '../editor/PlacedFinding.ts';

/** A stretch of a paragraph as the client reads it. */
export type ClientPart =
  | { text: string }
  /** `plain`: what it means in plain words. `asks`: the number of the question that it raises, from 1. */
  | { text: string; finding: PlacedFinding['finding']; plain?: string; asks?: number };
