import type { Bytes } from '../bytes/Bytes.ts';
import type { Entry } from '../crypto/Entry.ts';
import type { OpenedEntry } from './OpenedEntry.ts';
import { readSnapshot } from './Snapshot.ts';

/** An entry and what it holds, or `undefined` where its content is a snapshot that can't be read. */
export async function withContent(
  entry: Entry,
  content: Bytes,
  from: OpenedEntry['from'],
): Promise<OpenedEntry | undefined> {
  const { kind, compartment, document, device, sequence, epoch, clientNonce, bytes } = entry;
  const opened = { kind, compartment, document, device, sequence, epoch, clientNonce, content, from, bytes };
  if (kind !== 'snapshot') return opened;
  const snapshot = await readSnapshot(content);
  if (snapshot === undefined) return undefined;
  const { state, ...head } = snapshot;
  return { ...opened, content: state, snapshot: head };
}
