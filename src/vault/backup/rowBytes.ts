import type { Bytes } from '../../bytes/Bytes.ts';
import { concatBytes } from '../../bytes/concatBytes.ts';
import { idBytes } from '../../bytes/idBytes.ts';
import { uint32Bytes, uint53Bytes } from '../../bytes/uintBytes.ts';
import { toUtf8 } from '../../bytes/utf8.ts';
import type { BackupCounts, BackupRow } from './BackupRow.ts';

/**
 * A row of the log: 1 · length (4 bytes) of the rest · compartment (16) · document (16) · device (16) ·
 * sequence (8) · the sealed entry. Of the quarantine: 2, and before the entry the reason with its length (4).
 */
export function rowBytes({ compartment, document, device, sequence, bytes, reason }: BackupRow): Bytes {
  const why = reason === undefined ? undefined : toUtf8(reason.slice(0, 300));
  const body = concatBytes(
    idBytes(compartment),
    idBytes(document),
    idBytes(device),
    uint53Bytes(sequence),
    ...(why === undefined ? [] : [uint32Bytes(why.length), why]),
    bytes,
  );
  return concatBytes(Uint8Array.of(why === undefined ? 1 : 2), uint32Bytes(body.length), body);
}

/** The end of a backup: 3 · length · how many rows of the log (8) · and of the quarantine (8). */
export function endBytes({ entries, quarantined }: BackupCounts): Bytes {
  return concatBytes(Uint8Array.of(3), uint32Bytes(16), uint53Bytes(entries), uint53Bytes(quarantined));
}
