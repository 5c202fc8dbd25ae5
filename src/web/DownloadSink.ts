import type { BackupSink } from '../vault/backup/BackupSink.ts';

/** After a click on a download the browser needs the address a while longer. Milliseconds. */
const handedOver = 60_000;

/** A file that the browser downloads when it is kept. The browser moves large blobs to its disk by itself. */
export class DownloadSink implements BackupSink {
  readonly name: string;
  #parts: Blob[] = [];
  #file: Blob | undefined;

  constructor(name: string) {
    this.name = name;
  }

  async write(bytes: Parameters<BackupSink['write']>[0]): Promise<void> {
    this.#parts.push(new Blob([bytes]));
  }

  async close(): Promise<Blob> {
    this.#file = new Blob(this.#parts, { type: 'application/octet-stream' });
    this.#parts = [];
    return this.#file;
  }

  async keep(): Promise<void> {
    if (this.#file === undefined) throw new Error('the file was not ended');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(this.#file);
    link.download = this.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), handedOver);
  }

  async discard(): Promise<void> {
    this.#parts = [];
    this.#file = undefined;
  }
}
