import type { Bytes } from './Bytes.ts';

declare const sealed: unique symbol;

/**
 * Bytes that nobody without a key can read: the only kind that storage and transports take and give (P5).
 * Made by `sealEntry` and `sealBox`, and by `asSealed` where stored or received bytes come back in.
 */
export type Sealed = Bytes & { readonly [sealed]: true };
