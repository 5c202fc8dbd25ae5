import * as z from 'zod/mini';
import { FieldAnchor } from './FieldAnchor.ts';
import { PagePlace } from './PagePlace.ts';

const short = z.string().check(z.maxLength(500));

/**
 * The saved match from the sections of a note to the fields of one form of one portal, and where that form says
 * whose page it is. Holds no client data.
 */
export const PortalMap = z.object({
  /** 2 since `person` came; `readPortalMap` still reads 1. */
  v: z.literal(2),
  /** Origin of the portal, such as `https://portal.example`. */
  origin: short,
  /** Which form of the portal: its path with numbers and ids blanked. */
  form: short,
  title: short,
  /** `section` is the key of a value that a note offers; `null` in `anchor` means "never fill this one". */
  matches: z.array(z.object({ section: short, anchor: z.nullable(FieldAnchor) })).check(z.maxLength(1000)),
  /** Where the page shows the client's name or case number, as the worker pointed at it. */
  person: z.optional(PagePlace),
});
export type PortalMap = z.infer<typeof PortalMap>;
