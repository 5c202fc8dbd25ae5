import { describe, expect, it } from 'vitest';
import type { Route } from '../../src/ui/Route.ts';
import { readRoute } from '../../src/ui/readRoute.ts';
import { routeHash } from '../../src/ui/routeHash.ts';

const routes: Route[] = [
  { at: 'today' },
  { at: 'cases' },
  { at: 'new-case' },
  { at: 'case', id: 'a/b c%' },
  { at: 'edit-case', id: 'ä' },
  { at: 'new-note', id: '1' },
  { at: 'read-log', id: '2/' },
  { at: 'take-out', id: '2/' },
  { at: 'chronology', id: '2/' },
  { at: 'chronology', id: '2/', view: 'text' },
  { at: 'absence', id: '2/' },
  { at: 'tasks', id: '3' },
  { at: 'plan', id: 'p/' },
  { at: 'note', id: '?#/' },
  { at: 'search' },
  { at: 'devices' },
  { at: 'settings' },
];

describe('addresses', () => {
  it.each(routes)('of $at are read back as they were written', (route) => {
    expect(readRoute(routeHash(route))).toEqual(route);
  });

  it.each(['', '#', '#/', '#/nowhere', '#/notes', '#/cases/', '#/cases/%E0%A4%A'])(
    '%j is the list of cases',
    (hash) => {
      expect(readRoute(hash)).toEqual({ at: 'cases' });
    },
  );
});
