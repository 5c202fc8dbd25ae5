import type { DocumentId } from '../bytes/Ids.ts';

/** Control statements are filed under the document whose id is 16 zero bytes. */
export const controlDocument = 'AAAAAAAAAAAAAAAAAAAAAA' as DocumentId;
