import type * as Y from 'yjs';
import { PortalMap } from './PortalMap.ts';
import { parsePortalMap } from './parsePortalMap.ts';
import { portalMapKey } from './portalMapKey.ts';

/**
 * Keeps the map of one form in the kit, in place of the one before; one that a newer version wrote stays as it is.
 * Throws `ZodError` on what is no map.
 */
export function writePortalMap(kit: Y.Doc, map: PortalMap): void {
  const text = JSON.stringify(PortalMap.parse(map));
  const maps = kit.getMap<string>('portal-maps');
  const key = portalMapKey(map.origin, map.form);
  const there = maps.get(key);
  if (there !== text && parsePortalMap(there) !== 'newer') maps.set(key, text);
}
