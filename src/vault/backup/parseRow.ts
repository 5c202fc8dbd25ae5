import { asSealed } from '../../bytes/asSealed.ts';
import { ByteReader } from '../../bytes/ByteReader.ts';
import type { Bytes } from '../../bytes/Bytes.ts';
import { toBase64url } from '../../bytes/base64url.ts';
import type { CompartmentId, DeviceId, DocumentId } from '../../bytes/Ids.ts';
import { fromUtf8 } from '../../bytes/utf8.ts';
import type { BackupCounts, BackupRow } from './BackupRow.ts';

/** A record of a backup from its kind and its bytes, or `undefined` where it is none. Never throws. */
export function parseRow(kind: number, body: Bytes): BackupRow | BackupCounts | undefined {
  try {
    const reader = new ByteReader(body);
    if (kind === 3) {
      const counts = { entries: reader.uint53(), quarantined: reader.uint53() };
      return reader.left === 0 ? counts : undefined;
    }
    if (kind !== 1 && kind !== 2) return undefined;
    const row = {
      v: 1 as const,
      compartment: toBase64url(reader.take(16)) as CompartmentId,
      document: toBase64url(reader.take(16)) as DocumentId,
      device: toBase64url(reader.take(16)) as DeviceId,
      sequence: reader.uint53(),
    };
    const reason = kind === 2 ? fromUtf8(reader.block(2000)) : undefined;
    const bytes = asSealed(reader.take(reader.left));
    return reason === undefined ? { ...row, bytes } : { ...row, bytes, reason };
  } catch {
    return undefined;
  }
}
