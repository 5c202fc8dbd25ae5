import type * as Y from 'yjs';
import { PortalMap } from './PortalMap.ts';
import { portalMapKey } from './portalMapKey.ts';

/** The kit's map of one form, or `undefined` where there is none that can be read. */
export function readPortalMap(kit: Y.Doc, origin: string, form: string): PortalMap | undefined {
  const text = kit.getMap('portal-maps').get(portalMapKey(origin, form));
  if (typeof text !== 'string') return undefined;
  try {
    return PortalMap.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
