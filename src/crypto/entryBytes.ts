import { asSealed } from '../bytes/asSealed.ts';
import { ByteReader } from '../bytes/ByteReader.ts';
import type { Bytes } from '../bytes/Bytes.ts';
import { toBase64url } from '../bytes/base64url.ts';
import { concatBytes } from '../bytes/concatBytes.ts';
import type { CompartmentId, DeviceId, DocumentId, EpochId } from '../bytes/Ids.ts';
import { idBytes } from '../bytes/idBytes.ts';
import { uint32Bytes, uint53Bytes } from '../bytes/uintBytes.ts';
import type { Entry, EntryHeader, EntryKind } from './Entry.ts';

const format = 1;
const kinds: readonly EntryKind[] = ['update', 'snapshot', 'statement'];
const noEpoch = new Uint8Array(32);

/** 16 MiB: above any document that a person types, below what could exhaust a phone. */
export const maxEntryBytes = 16 * 1024 * 1024;

/**
 * The readable part of an entry, which is signed and is the AEAD's additional data:
 * format (1 byte) · kind (1) · compartment (16) · document (16) · device (16) · sequence (8) · previous (32) ·
 * epoch (32) · clientID nonce (16) · AEAD nonce (12). After it: body length (4) · body · signature (64).
 */
export function entryHead(header: EntryHeader, nonce: Bytes): Bytes {
  return concatBytes(
    Uint8Array.of(format, kinds.indexOf(header.kind) + 1),
    idBytes(header.compartment),
    idBytes(header.document),
    idBytes(header.device),
    uint53Bytes(header.sequence),
    header.previous,
    header.epoch === '' ? noEpoch : idBytes(header.epoch, 32),
    header.clientNonce,
    nonce,
  );
}

/** What is signed, followed by the signature. */
export function joinEntry(head: Bytes, body: Bytes): Bytes {
  return concatBytes(head, uint32Bytes(body.length), body);
}

/** Takes an entry apart. `newer`: a format this version does not know; `damaged`: not an entry. Never throws. */
export function parseEntry(bytes: Bytes): Entry | 'damaged' | 'newer' {
  // A record on a damaged disk may hold anything.
  if (!(bytes instanceof Uint8Array)) return 'damaged';
  if (bytes.length > maxEntryBytes || bytes.length < 2) return 'damaged';
  if ((bytes[0] as number) > format) return 'newer';
  try {
    const reader = new ByteReader(bytes);
    if (reader.byte() !== format) return 'damaged';
    const kind = kinds[reader.byte() - 1];
    if (kind === undefined) return 'damaged';
    const compartment = toBase64url(reader.take(16)) as CompartmentId;
    const document = toBase64url(reader.take(16)) as DocumentId;
    const device = toBase64url(reader.take(16)) as DeviceId;
    const sequence = reader.uint53();
    const previous = reader.take(32);
    const epochBytes = reader.take(32);
    const epoch = epochBytes.every((byte) => byte === 0) ? '' : (toBase64url(epochBytes) as EpochId);
    const clientNonce = reader.take(16);
    const nonce = reader.take(12);
    const body = reader.block(maxEntryBytes);
    const signature = reader.take(64);
    if (reader.left !== 0 || sequence < 1) return 'damaged';
    return {
      kind,
      compartment,
      document,
      device,
      sequence,
      previous,
      epoch,
      clientNonce,
      nonce,
      body,
      signature,
      bytes: asSealed(bytes),
    };
  } catch {
    return 'damaged';
  }
}

/** The part of an entry that its signature covers. */
export function signedPart(entry: Entry): Bytes {
  return entry.bytes.slice(0, -64);
}
