import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[\w-]{22}$/));
const key = z.string().check(z.regex(/^[\w-]{43}$/));

/** What app and extension say to each other in one browser, around the sealed channel (security.md S4, S17). */
export const LinkMessage = z.discriminatedUnion('type', [
  /** Extension: no vault yet, so the exchange may begin. */
  z.object({ type: z.literal('new') }),
  /** Extension: locked; the key of its slot can be sealed to this fresh X25519 key. */
  z.object({ type: z.literal('locked'), device: id, ephemeral: key }),
  /** Extension: unlocked; the sealed channel may begin. */
  z.object({ type: z.literal('open'), device: id }),
  /** A step of the exchange. */
  z.object({ type: z.literal('pair'), message: z.unknown() }),
  /** App: the key that opens the extension's slot, sealed. */
  z.object({ type: z.literal('unlock'), box: z.string().check(z.regex(/^[\w-]{64,400}$/)) }),
  /** App: locked, so the extension locks too. */
  z.object({ type: z.literal('lock') }),
  /** Either: somebody is at work there, so neither locks by itself. */
  z.object({ type: z.literal('active') }),
  /** A message of the sealed channel. */
  z.object({ type: z.literal('sync'), data: z.string() }),
]);
export type LinkMessage = z.infer<typeof LinkMessage>;

/** The message, or `undefined`. Never throws. */
export function parseLinkMessage(raw: unknown): LinkMessage | undefined {
  const parsed = LinkMessage.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}

/** What an extension's unlock key is sealed for. */
export const linkPurpose = 'casewright/link/1';
