import type { BackupSink } from '../vault/backup/BackupSink.ts';

/** A new file in a folder. The browser writes beside it, and puts it in its place when it is closed. */
export class DirectorySink implements BackupSink {
  readonly name: string;
  readonly #folder: FileSystemDirectoryHandle;
  readonly #file: FileSystemFileHandle;
  readonly #stream: FileSystemWritableFileStream;

  private constructor(
    folder: FileSystemDirectoryHandle,
    file: FileSystemFileHandle,
    stream: FileSystemWritableFileStream,
  ) {
    this.name = file.name;
    this.#folder = folder;
    this.#file = file;
    this.#stream = stream;
  }

  static async create(folder: FileSystemDirectoryHandle, name: string): Promise<DirectorySink> {
    const file = await folder.getFileHandle(name, { create: true });
    return new DirectorySink(folder, file, await file.createWritable());
  }

  async write(bytes: Parameters<BackupSink['write']>[0]): Promise<void> {
    await this.#stream.write(bytes);
  }

  async close(): Promise<Blob> {
    await this.#stream.close();
    return this.#file.getFile();
  }

  async keep(): Promise<void> {
    // It lies where it belongs already.
  }

  async discard(): Promise<void> {
    await this.#stream.abort().catch(() => undefined);
    await this.#folder.removeEntry(this.name).catch(() => undefined);
  }
}
