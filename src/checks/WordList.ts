import type { Lexicon } from './Lexicon.ts';

/** An agency's list with its name, as it is sent from one to another. */
export interface WordList extends Lexicon {
  /** The same in every version of one list. 16 bytes in base64url; absent in a list that was written by hand. */
  id?: string | undefined;
  name?: string | undefined;
  /** Rises with each version that is signed. */
  version?: number | undefined;
  signed?: WordListSignature | undefined;
}

/** Who vouches for a list. */
export interface WordListSignature {
  /** The name that the signer gave. */
  by: string;
  /** Ed25519, 32 bytes in base64url. */
  key: string;
  /** ISO 8601 instant, by the signer's clock. */
  at: string;
  /** Over `signedText` of the list; 64 bytes in base64url. */
  signature: string;
}
