import * as Y from 'yjs';
import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import type { CompartmentId, DeviceId, DocumentId } from '../bytes/Ids.ts';
import { sha256 } from '../bytes/sha256.ts';
import { clientId } from '../crypto/clientId.ts';
import type { Have, LogKey } from '../storage/LogStore.ts';
import { addHave } from './addHave.ts';
import type { OpenedEntry } from './OpenedEntry.ts';
import type { Replica } from './Replica.ts';
import { type Snapshot, writeSnapshot } from './Snapshot.ts';

/**
 * Puts one snapshot in place of a document's entries (S10): the snapshot is on disk before they go. `same` tells
 * whether two documents read the same. Refused, as `false`, where anything can't be opened or waits for
 * something missing, where the snapshot would not say the same, or where there is no update to put it in the place of.
 */
export async function compactDocument(
  replica: Replica,
  compartment: CompartmentId,
  document: DocumentId,
  same: (a: Y.Doc, b: Y.Doc) => boolean,
): Promise<boolean> {
  const { entries, damaged } = await replica.read(compartment, document);
  // Statements are never compacted.
  const old = entries.filter(({ kind }) => kind !== 'statement');
  if (damaged.length > 0 || !old.some(({ kind }) => kind === 'update')) return false;
  const state = compactState(old, same);
  if (state === undefined) return false;
  const snapshot = { v: 1, ...(await standing(old)), state } as const;
  await replica.append(compartment, document, 'snapshot', await writeSnapshot(snapshot));
  await replica.removeCovered(old.map(({ device, sequence }): LogKey => [compartment, device, sequence]));
  return true;
}

/** The state of a fresh document, since an open one holds what its undo manager keeps; `undefined`: refused. */
function compactState(
  entries: readonly OpenedEntry[],
  same: (a: Y.Doc, b: Y.Doc) => boolean,
): Bytes | undefined {
  const doc = new Y.Doc();
  const copy = new Y.Doc();
  try {
    doc.transact(() => {
      for (const { kind, content } of entries) {
        if (kind === 'snapshot') Y.applyUpdateV2(doc, content);
        else Y.applyUpdate(doc, content);
      }
    });
    if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return undefined;
    const state = Y.encodeStateAsUpdateV2(doc) as Bytes;
    Y.applyUpdateV2(copy, state);
    return Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(copy)) && same(doc, copy) ? state : undefined;
  } catch {
    return undefined;
  } finally {
    doc.destroy();
    copy.destroy();
  }
}

/** Which entries a snapshot of these stands for, where it stands, and who wrote what is in it. */
async function standing(
  entries: readonly OpenedEntry[],
): Promise<Pick<Snapshot, 'covers' | 'frontier' | 'authors'>> {
  const covers: Have = new Map();
  const last = new Map<DeviceId, OpenedEntry>();
  const authors: Snapshot['authors'] = {};
  const frontier: Snapshot['frontier'] = {};
  for (const entry of entries) {
    const { device, document, sequence, snapshot, clientNonce } = entry;
    addHave(covers, [[device, [[sequence, sequence]]], ...Object.entries(snapshot?.covers ?? {})]);
    if (sequence > (last.get(device)?.sequence ?? 0)) last.set(device, entry);
    if (snapshot === undefined) authors[await clientId(device, document, clientNonce)] = device;
    else Object.assign(authors, snapshot.authors);
    for (const [name, at] of Object.entries(snapshot?.frontier ?? {})) {
      if (at[0] > (frontier[name as DeviceId]?.[0] ?? 0)) frontier[name as DeviceId] = at;
    }
  }
  for (const [device, { sequence, bytes }] of last) {
    if (sequence > (frontier[device]?.[0] ?? 0))
      frontier[device] = [sequence, toBase64url(await sha256(bytes))];
  }
  return { covers: Object.fromEntries(covers) as Snapshot['covers'], frontier, authors };
}
