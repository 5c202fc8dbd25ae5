import type * as Y from 'yjs';
import * as z from 'zod/mini';
import type { DeviceItem } from './VaultApi.ts';

const StoredDevice = z.object({
  name: z.string().check(z.maxLength(200)),
  kind: z.enum(['browser', 'extension']),
  added: z.string().check(z.maxLength(40)),
});

/** The devices of the vault, oldest first, as they name themselves in its settings. `self`: this one's id. */
export function readDevices(settings: Y.Doc, self: string): DeviceItem[] {
  const devices: DeviceItem[] = [];
  for (const [id, raw] of settings.getMap('devices')) {
    const parsed = StoredDevice.safeParse(raw);
    if (parsed.success) devices.push({ id, ...parsed.data, thisOne: id === self });
  }
  return devices.sort((a, b) => a.added.localeCompare(b.added));
}
