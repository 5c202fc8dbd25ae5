import type { Bytes } from '../../bytes/Bytes.ts';
import { BackupError } from './BackupError.ts';

/** The bytes of a file from `start` to before `end`, fewer where it ends sooner. */
export async function readPart(file: Blob, start: number, end: number): Promise<Bytes> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch (error) {
    throw new BackupError('unreadable', error);
  }
}
