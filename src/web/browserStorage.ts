import type { DeviceStorage } from '../vault/DeviceStorage.ts';

/** The disk as this browser's StorageManager tells of it. A page without a secure origin has none. */
export function browserStorage(): DeviceStorage {
  const manager = (navigator as { storage?: StorageManager }).storage;
  const ask = async <T>(question: (() => Promise<T>) | undefined): Promise<T | undefined> => {
    try {
      return await question?.();
    } catch {
      return undefined;
    }
  };
  return {
    persisted: () => ask(manager && (() => manager.persisted())),
    persist: () => ask(manager && (() => manager.persist())),
    async estimate() {
      const { usage, quota } = (await ask(manager && (() => manager.estimate()))) ?? {};
      return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
    },
  };
}
