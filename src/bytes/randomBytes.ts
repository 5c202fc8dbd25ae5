import type { Bytes } from './Bytes.ts';

/** Gives `length` random bytes. Passed in, so that a seeded test can replay a run. */
export type Random = (length: number) => Bytes;

export const randomBytes: Random = (length) => crypto.getRandomValues(new Uint8Array(length));
