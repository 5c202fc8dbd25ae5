import type { Phrase } from './Phrase.ts';

/** Phrases by the rarest of their words, so that a label is compared with a handful and not with all. */
export type PhraseIndex = ReadonlyMap<string, Phrase[]>;
