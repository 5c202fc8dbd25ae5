import * as z from 'zod/mini';
import { FieldAnchor } from './FieldAnchor.ts';

const mark = z.string().check(z.maxLength(100));

/**
 * A place on a page that shows something: a field, or a text by several marks of it. Its marks are made of words
 * that only label, and of the page's structure: whatever stands there of a client is not in it.
 */
export const PagePlace = z.union([
  z.object({ field: FieldAnchor }),
  z.object({
    /** Local name of the element. */
    tag: mark,
    id: z.optional(mark),
    /** Classes, sorted. */
    classes: z.optional(z.array(mark).check(z.maxLength(10))),
    /** The label that stands beside it. */
    label: z.optional(mark),
    /** From the body inwards: local name, and which one it is of those under its parent. */
    path: z
      .array(z.object({ tag: mark, nth: z.int().check(z.nonnegative(), z.maximum(100_000)) }))
      .check(z.maxLength(60)),
  }),
]);
export type PagePlace = z.infer<typeof PagePlace>;
