import type { NoteSigning } from './NoteSigning.ts';

/** Whether nothing may be written into a note any more: it is signed, or bears a signature that can't be read (P8). */
export function isClosed({ signature, unread }: NoteSigning): boolean {
  return signature !== undefined || unread !== undefined;
}
