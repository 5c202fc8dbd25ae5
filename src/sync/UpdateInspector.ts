import type { Bytes } from '../bytes/Bytes.ts';

/** What a Yjs update turned out to be: the clientIDs whose structs it holds, or that it can't be used. */
export type Inspected = { ok: true; clients: number[] } | { ok: false; why: string };

export type Encoding = 'v1' | 'v2';

/**
 * Looks at a Yjs update from somebody else before it is merged (S9, S14). It runs where it can be ended: a
 * hostile update can keep the decoder busy for ever.
 */
export interface UpdateInspector {
  /** `v2`: the bytes are of Yjs's second encoding, which snapshots use. */
  inspect(update: Bytes, encoding?: Encoding): Promise<Inspected>;
  /** Ends whatever still holds plain text; what is being inspected rejects. Called when the vault is locked. */
  end?(): void;
}
