/**
 * What became of an entry that came in. `quarantined`: authentic but refused, kept apart and shown (P6).
 * `refused`: not authentic; nothing of it is kept. `later`: nothing is known of its signer yet; it is not kept.
 */
export type Ingested = 'added' | 'known' | 'quarantined' | 'refused' | 'later';
