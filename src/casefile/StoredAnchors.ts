import * as z from 'zod/mini';

/** A character of a text by the id that Yjs gave it: client and clock. It stays the same whatever is typed around it. */
const character = z.tuple([z.int().check(z.nonnegative()), z.int().check(z.nonnegative())]);

/** The first and the last character of a stretch of text, as they lie in the note's document. */
export const StoredAnchors = z.object({ start: character, end: character });
export type StoredAnchors = z.infer<typeof StoredAnchors>;
