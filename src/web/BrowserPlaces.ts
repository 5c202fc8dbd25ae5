import type { BackupFolder, BackupPlaces } from '../vault/backup/BackupPlaces.ts';
import type { BackupSink } from '../vault/backup/BackupSink.ts';
import type { VaultParts } from '../vault/VaultParts.ts';
import { DirectoryFolder } from './DirectoryFolder.ts';
import { DownloadSink } from './DownloadSink.ts';

const recordKey = 'backup-folder';

type Picker = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** Folders by the File System Access API where the browser has it; downloads everywhere. */
export class BrowserPlaces implements BackupPlaces {
  readonly #records: VaultParts['records'];
  readonly #picker: Picker | undefined;

  /** `picker`: `showDirectoryPicker`, where there is one. */
  constructor(
    records: VaultParts['records'],
    picker = (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker,
  ) {
    this.#records = records;
    this.#picker = picker;
  }

  get canPick(): boolean {
    return this.#picker !== undefined;
  }

  async pick(): Promise<BackupFolder | undefined> {
    let handle: FileSystemDirectoryHandle;
    try {
      const picked = await this.#picker?.call(globalThis, { id: 'casewright-backups', mode: 'readwrite' });
      if (picked === undefined) return undefined;
      handle = picked;
    } catch (error) {
      // The person closed the picker.
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
      throw error;
    }
    await this.#records.put(recordKey, handle);
    return new DirectoryFolder(handle);
  }

  async remembered(): Promise<BackupFolder | undefined> {
    const handle = await this.#records.get(recordKey);
    return handle instanceof FileSystemDirectoryHandle ? new DirectoryFolder(handle) : undefined;
  }

  async forget(): Promise<void> {
    await this.#records.put(recordKey, null);
  }

  download(name: string): BackupSink {
    return new DownloadSink(name);
  }
}
