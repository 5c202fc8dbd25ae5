import * as z from 'zod/mini';

/**
 * Words for the same thing in different agencies' forms: section key → phrases that a label may hold.
 * Data, so that an agency's kit can add to it. Literals, never patterns.
 */
export const FieldWords = z.record(z.string(), z.array(z.string()));
export type FieldWords = z.infer<typeof FieldWords>;
