import type { Receipt } from './Receipt.ts';

/** A portal that this vault has a map of, or a receipt from. */
export interface Portal {
  origin: string;
  /** Title of the page that was last seen there. */
  title: string;
}

export interface PortalState extends Portal {
  /** The newest receipt that still stands: some field holds what was written, and the fill was not undone. */
  sent: Receipt | undefined;
}

/**
 * To which of the known portals a note was sent. `receipts`: of the note's case file, the newest first. A fill that
 * was undone, or of which nothing stuck, sent nothing.
 */
export function sentTo(receipts: readonly Receipt[], known: readonly Portal[], note: string): PortalState[] {
  const portals = new Map<string, PortalState>();
  for (const { origin, title } of [...receipts, ...known]) {
    if (!portals.has(origin)) portals.set(origin, { origin, title, sent: undefined });
  }
  const seen = new Set<string>();
  for (const receipt of receipts) {
    const form = `${receipt.origin} ${receipt.form}`;
    if (receipt.note !== note || seen.has(form)) continue;
    seen.add(form);
    const portal = portals.get(receipt.origin);
    const stands = receipt.act === 'filled' && receipt.fields.some(({ stuck }) => stuck);
    if (portal !== undefined && stands) portal.sent ??= receipt;
  }
  return [...portals.values()];
}
