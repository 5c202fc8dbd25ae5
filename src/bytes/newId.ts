import { toBase64url } from './base64url.ts';
import { type Random, randomBytes } from './randomBytes.ts';

/** A new 16-byte identifier. The caller says what it identifies: `newId<DocumentId>()`. */
export function newId<Id extends string = string>(random: Random = randomBytes): Id {
  return toBase64url(random(16)) as Id;
}
