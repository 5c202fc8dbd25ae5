import type { Bytes } from '../../bytes/Bytes.ts';
import { concatBytes } from '../../bytes/concatBytes.ts';
import { maxEntryBytes } from '../../crypto/entryBytes.ts';
import { openChunk } from '../../crypto/sealChunk.ts';
import { BackupError } from './BackupError.ts';
import { BackupFormat } from './BackupFormat.ts';
import type { BackupCounts, BackupRow } from './BackupRow.ts';
import { parseRow } from './parseRow.ts';
import type { BackupHead } from './readHead.ts';
import { readPart } from './readPart.ts';

const sealedChunk = BackupFormat.chunkBytes + BackupFormat.tagBytes;
const recordHead = 5;
/** An entry, and what it is filed under. */
const maxRecord = maxEntryBytes + 4096;

/** How far a file was read, in bytes. Called once a chunk; what it throws ends the reading. */
export type Progress = (done: number) => void;

/**
 * The rows of a backup, in the order in which they were written; returns their counts. Holds one chunk and one
 * row in memory. Throws `BackupError` at the first chunk that does not open in its place: what came before it is
 * authentic, but that the file is whole is known only at its end.
 */
export async function* readRows(
  file: Blob,
  head: BackupHead,
  key: CryptoKey,
  progress: Progress = () => undefined,
): AsyncGenerator<BackupRow, BackupCounts> {
  const seen: BackupCounts = { entries: 0, quarantined: 0 };
  let said: BackupCounts | undefined;
  let left: Bytes = new Uint8Array(0);
  for await (const chunk of chunks(file, head, key, progress)) {
    left = concatBytes(left, chunk);
    let at = 0;
    for (let record = recordAt(left, at); record !== undefined; record = recordAt(left, at)) {
      at = record.end;
      const parsed = said === undefined ? parseRow(record.kind, record.body) : undefined;
      if (parsed === undefined) throw new BackupError('damaged');
      if ('entries' in parsed) said = parsed;
      else {
        if (parsed.reason === undefined) seen.entries += 1;
        else seen.quarantined += 1;
        yield parsed;
      }
    }
    left = left.slice(at);
  }
  if (left.length > 0 || said?.entries !== seen.entries || said.quarantined !== seen.quarantined) {
    throw new BackupError('damaged');
  }
  return seen;
}

async function* chunks(
  file: Blob,
  { context, chunksAt }: BackupHead,
  key: CryptoKey,
  progress: Progress,
): AsyncGenerator<Bytes> {
  let at = chunksAt;
  for (let index = 0; ; index += 1) {
    const last = at + sealedChunk >= file.size;
    const sealed = await readPart(file, at, at + sealedChunk);
    const bytes = await openChunk(key, index, last, sealed, context);
    if (bytes === undefined) throw new BackupError('damaged');
    at += sealed.length;
    progress(at);
    yield bytes;
    if (last) return;
  }
}

/** The record that begins here, or `undefined` where not all of it is there yet. */
function recordAt(bytes: Bytes, at: number): { kind: number; body: Bytes; end: number } | undefined {
  if (bytes.length - at < recordHead) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset + at + 1).getUint32(0);
  if (length > maxRecord) throw new BackupError('damaged');
  const end = at + recordHead + length;
  if (bytes.length < end) return undefined;
  return { kind: bytes[at] ?? 0, body: bytes.slice(at + recordHead, end), end };
}
