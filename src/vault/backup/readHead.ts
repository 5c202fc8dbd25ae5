import { ByteReader } from '../../bytes/ByteReader.ts';
import type { Bytes } from '../../bytes/Bytes.ts';
import { equalBytes } from '../../bytes/equalBytes.ts';
import { sha256 } from '../../bytes/sha256.ts';
import { BackupError } from './BackupError.ts';
import { BackupFormat } from './BackupFormat.ts';
import { type BackupHeader, maxHeaderBytes, parseHeader } from './BackupHeader.ts';
import { readPart } from './readPart.ts';

const { magic, format } = BackupFormat;
const fixed = magic.length + 5;

/** The beginning of a backup file. Nothing in it is authentic before a chunk has been opened beside it. */
export interface BackupHead {
  header: BackupHeader;
  /** What each chunk is authenticated with. */
  context: Bytes;
  /** Where the first chunk begins. */
  chunksAt: number;
}

/** Reads the head, and no more than it: a file of any size that is no backup is refused by its first bytes. */
export async function readHead(file: Blob): Promise<BackupHead> {
  const start = await readPart(file, 0, fixed);
  if (start.length < fixed || !equalBytes(start.slice(0, magic.length), magic)) {
    throw new BackupError('not-a-backup');
  }
  const reader = new ByteReader(start.slice(magic.length));
  const found = reader.byte();
  if (found > format) throw new BackupError('newer');
  const length = reader.uint32();
  if (found !== format || length > maxHeaderBytes) throw new BackupError('damaged');
  const head = await readPart(file, 0, fixed + length);
  const header = head.length < fixed + length ? undefined : parseHeader(head.slice(fixed));
  if (header === undefined) throw new BackupError('damaged');
  return { header, context: await sha256(head), chunksAt: fixed + length };
}
