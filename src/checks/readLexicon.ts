import * as z from 'zod/mini';
import type { Lexicon } from './Lexicon.ts';
import { lexiconShape, longestLexicon } from './lexiconSchema.ts';

const schema = z.object(lexiconShape);

/** An agency's list from its JSON, or `undefined` where it is none. Never throws. What it does not know is left out. */
export function readLexicon(json: string): Lexicon | undefined {
  if (json.length > longestLexicon) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
