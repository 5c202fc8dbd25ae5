import { toUtf8 } from '../../bytes/utf8.ts';

/**
 * The file: magic · format (1 byte) · length of the header (4 bytes, big-endian) · header (JSON) · chunks. Every
 * chunk but the last holds `chunkBytes` of plain bytes; what follows the last one makes the file damaged.
 */
export const BackupFormat = {
  magic: toUtf8('CASEWRIGHT BACKUP\n'),
  format: 1,
  chunkBytes: 256 * 1024,
  /** What AES-GCM adds to a chunk. */
  tagBytes: 16,
} as const;
