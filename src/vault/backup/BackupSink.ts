import type { Sealed } from '../../bytes/Sealed.ts';

/** A file that a backup is being written to. Every call but `discard` rejects when the disk says no. */
export interface BackupSink {
  readonly name: string;
  /** Bytes are written in the order of the calls, one call at a time. They are sealed, or the file's own header. */
  write(bytes: Sealed): Promise<void>;
  /** Ends the file, and gives it for reading back. */
  close(): Promise<Blob>;
  /** The file was read back and is whole: it may be handed over. */
  keep(): Promise<void>;
  /** Takes away what was written. Never rejects. */
  discard(): Promise<void>;
}
