import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { portalMapKey } from '../../src/kit/portalMapKey.ts';
import { readPortalMap } from '../../src/kit/readPortalMap.ts';
import { writePortalMap } from '../../src/kit/writePortalMap.ts';

const [origin, form] = ['https://a.example', '/visit'];
const anchor = { label: 'Summary', kind: 'multiline', nth: 0, of: 1 };
const first = { v: 1, origin, form, title: 'Visit', matches: [{ section: 'observed', anchor }] };
const place = { tag: 'span', label: 'client', path: [{ tag: 'main', nth: 0 }] };

function kitWith(value: unknown): Y.Doc {
  const kit = new Y.Doc();
  kit
    .getMap('portal-maps')
    .set(portalMapKey(origin, form), typeof value === 'string' ? value : JSON.stringify(value));
  return kit;
}

describe('portal maps over versions', () => {
  it('[P11] a map of the first version is read, and kept with the place of the person', () => {
    const kit = kitWith(first);
    const map = readPortalMap(kit, origin, form);
    expect(map).toMatchObject({ v: 2, title: 'Visit', matches: first.matches });
    if (map === undefined) throw new Error('not read');
    writePortalMap(kit, { ...map, person: place });
    expect(readPortalMap(kit, origin, form)).toMatchObject({ person: place, matches: first.matches });
  });

  it('a map that a newer version wrote is not read, and never replaced', () => {
    const kit = kitWith({ ...first, v: 3, more: true });
    expect(readPortalMap(kit, origin, form)).toBeUndefined();
    writePortalMap(kit, { v: 2, origin, form, title: 'Old', matches: [] });
    expect(kit.getMap('portal-maps').get(portalMapKey(origin, form))).toContain('"more":true');
  });

  it.each([
    'x',
    'null',
    '[]',
    '{"v":2}',
    JSON.stringify({ ...first, v: 2, person: { tag: 'span' } }),
    JSON.stringify({ ...first, v: 2, person: { tag: 'a'.repeat(101), path: [] } }),
    JSON.stringify({ ...first, v: 2, person: { tag: 'b', path: Array(61).fill({ tag: 'b', nth: 0 }) } }),
    JSON.stringify({ ...first, v: 2, person: { tag: 'b', path: [{ tag: 'b', nth: -1 }] } }),
  ])('what is no map is none: %s', (text) => {
    const kit = kitWith(text);
    expect(readPortalMap(kit, origin, form)).toBeUndefined();
    writePortalMap(kit, { v: 2, origin, form, title: 'New', matches: [] });
    expect(readPortalMap(kit, origin, form)?.title).toBe('New');
  });
});
