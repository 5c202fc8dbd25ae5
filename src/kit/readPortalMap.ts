import type * as Y from 'yjs';
import type { PortalMap } from './PortalMap.ts';
import { parsePortalMap } from './parsePortalMap.ts';
import { portalMapKey } from './portalMapKey.ts';

/** The kit's map of one form, or `undefined` where there is none that can be read. */
export function readPortalMap(kit: Y.Doc, origin: string, form: string): PortalMap | undefined {
  const map = parsePortalMap(kit.getMap('portal-maps').get(portalMapKey(origin, form)));
  return map === 'newer' ? undefined : map;
}
