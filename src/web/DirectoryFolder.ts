import type { BackupFolder, FolderPermission } from '../vault/backup/BackupPlaces.ts';
import type { BackupSink } from '../vault/backup/BackupSink.ts';
import { DirectorySink } from './DirectorySink.ts';

/** What Chromium adds to handles; the private file system of an origin needs no permission. */
interface Asking {
  queryPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
}

const mode = { mode: 'readwrite' } as const;

/** A folder behind a handle of the File System Access API. */
export class DirectoryFolder implements BackupFolder {
  readonly #handle: FileSystemDirectoryHandle & Asking;

  constructor(handle: FileSystemDirectoryHandle) {
    this.#handle = handle;
  }

  get name(): string {
    return this.#handle.name;
  }

  async permission(): Promise<FolderPermission> {
    return this.#seen((await this.#handle.queryPermission?.(mode)) ?? 'granted');
  }

  async ask(): Promise<FolderPermission> {
    return this.#seen((await this.#handle.requestPermission?.(mode)) ?? 'granted');
  }

  /** A permission says nothing about whether the folder is still there. */
  async #seen(state: PermissionState): Promise<FolderPermission> {
    if (state === 'prompt') return 'ask';
    if (state === 'denied') return 'refused';
    try {
      await this.#handle.keys().next();
      return 'granted';
    } catch (error) {
      return error instanceof DOMException && error.name === 'NotFoundError' ? 'gone' : 'refused';
    }
  }

  async create(name: string): Promise<BackupSink> {
    let free = name;
    for (let copy = 2; await this.#holds(free); copy += 1) free = name.replace(/(\.\w+)?$/, `-${copy}$1`);
    return DirectorySink.create(this.#handle, free);
  }

  async #holds(name: string): Promise<boolean> {
    try {
      await this.#handle.getFileHandle(name);
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return false;
      throw error;
    }
  }

  async remove(name: string): Promise<void> {
    try {
      await this.#handle.removeEntry(name);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    }
  }
}
