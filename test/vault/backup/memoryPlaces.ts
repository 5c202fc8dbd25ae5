import type { BackupFolder, BackupPlaces, FolderPermission } from '../../../src/vault/backup/BackupPlaces.ts';
import type { BackupSink } from '../../../src/vault/backup/BackupSink.ts';

/** A folder and a download tray in memory, with switches for what can go wrong. */
export class MemoryPlaces implements BackupPlaces {
  readonly canPick = true;
  readonly files = new Map<string, Blob>();
  readonly downloads = new Map<string, Blob>();
  permission: FolderPermission = 'granted';
  /** What a click on the browser's question gives. */
  answer: FolderPermission = 'granted';
  /** Thrown by the next write. */
  failure: Error | undefined;
  /** What the disk makes of a file that was written. */
  spoil: (file: Blob) => Blob = (file) => file;
  #picked = false;

  async pick(): Promise<BackupFolder> {
    this.#picked = true;
    return this.#folder();
  }

  async remembered(): Promise<BackupFolder | undefined> {
    return this.#picked ? this.#folder() : undefined;
  }

  async forget(): Promise<void> {
    this.#picked = false;
  }

  download(name: string): BackupSink {
    return this.#sink(this.downloads, name);
  }

  #folder(): BackupFolder {
    return {
      name: 'Backups',
      permission: async () => this.permission,
      ask: async () => {
        this.permission = this.answer;
        return this.permission;
      },
      create: async (name) => {
        let free = name;
        for (let copy = 2; this.files.has(free); copy += 1) free = name.replace('.', `-${copy}.`);
        return this.#sink(this.files, free);
      },
      remove: async (name) => void this.files.delete(name),
    };
  }

  #sink(files: Map<string, Blob>, name: string): BackupSink {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let file = new Blob([]);
    return {
      name,
      write: async (bytes) => {
        if (this.failure !== undefined) throw this.failure;
        parts.push(bytes.slice());
      },
      close: async () => {
        file = this.spoil(new Blob(parts));
        // A folder holds a file from when it is closed, a download from when it is handed over.
        if (files === this.files) files.set(name, file);
        return file;
      },
      keep: async () => void files.set(name, file),
      discard: async () => void files.delete(name),
    };
  }
}
