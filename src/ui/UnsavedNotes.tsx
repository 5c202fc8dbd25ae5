import type { NoteDesk } from './NoteDesk.ts';
import type { Route } from './Route.ts';
import { routeHash } from './routeHash.ts';
import { useStore } from './useStore.ts';

/** Notes that left the screen before they could be saved: said on every other screen, with the way to them. */
export function UnsavedNotes({ desk, route }: { desk: NoteDesk; route: Route }) {
  const unsaved = useStore(desk.unsaved);
  const others = unsaved.filter((note) => route.at !== 'note' || route.id !== note.id);
  if (others.length === 0) return null;
  return (
    <div class="banner" role="alert">
      {others.map((note) => (
        <p key={note.id}>
          <strong>A note is not saved.</strong> Its text is still here, and saving goes on being tried.{' '}
          <a href={routeHash({ at: 'note', id: note.id })}>Open it</a>
        </p>
      ))}
    </div>
  );
}
