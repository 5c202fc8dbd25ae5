import type * as Y from 'yjs';
import { parsePortalMap } from './parsePortalMap.ts';

/** The portals that the kit has maps of, each once, by their origins. */
export function readPortals(kit: Y.Doc): { origin: string; title: string }[] {
  const portals = new Map<string, { origin: string; title: string }>();
  for (const text of kit.getMap('portal-maps').values()) {
    const map = parsePortalMap(text);
    if (map === undefined || map === 'newer') continue;
    portals.set(map.origin, { origin: map.origin, title: map.title.slice(0, 200) });
  }
  return [...portals.values()].sort((a, b) => a.origin.localeCompare(b.origin));
}
