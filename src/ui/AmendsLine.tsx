import type { NoteItem } from '../vault/VaultApi.ts';
import { formatDate } from './formatDate.ts';
import { routeHash } from './routeHash.ts';

/** Above an addendum and the like: the note that it stands beneath. */
export function AmendsLine({ note, locale }: { note: NoteItem | undefined; locale: string }) {
  if (note === undefined) return null;
  return (
    <p class="amends-line">
      Beneath the signed note{' '}
      <a href={routeHash({ at: 'note', id: note.id })}>{note.headline || note.templateTitle}</a>,{' '}
      {formatDate(note.date, locale)}
    </p>
  );
}
