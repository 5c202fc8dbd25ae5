import { useMemo } from 'preact/hooks';
import type { CaseItem, NoteItem } from '../vault/VaultApi.ts';
import { Badge } from './Badge.tsx';
import { formatDay } from './formatDay.ts';
import { formatTime } from './formatTime.ts';
import { routeHash } from './routeHash.ts';
import { useApp } from './useApp.ts';
import { useShownName } from './useShownName.ts';
import { useStore } from './useStore.ts';

interface Props {
  note: NoteItem;
  /** Given where notes of several cases stand together. */
  about?: CaseItem | undefined;
  selected?: boolean;
}

/** One note in a list: its headline or first words, and when it was. */
export function NoteRow({ note, about, selected }: Props) {
  const { vault, now } = useApp();
  const { locale } = useStore(vault.settings);
  const nameOf = useShownName();
  const name = about && nameOf(about);
  const title = note.headline || note.excerpt;
  const day = formatDay(note.date, locale, now());
  // The list is drawn anew whenever any note changes: a hundred rows that did not must cost nothing.
  return useMemo(
    () => (
      <li>
        <a
          class="row"
          href={routeHash({ at: 'note', id: note.id })}
          aria-current={selected ? 'true' : undefined}
        >
          {about && (
            <span class="row-about">
              {name} {about.practice && <Badge look="practice">Practice</Badge>}
            </span>
          )}
          <span class={title === '' ? 'row-title untitled' : 'row-title'}>
            {title || 'Nothing written yet'}
          </span>
          <span class="row-meta">
            {[
              day,
              formatTime(note.start, locale),
              note.templateTitle,
              note.signed && 'Signed',
              `${note.words}\u00a0${note.words === 1 ? 'word' : 'words'}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </a>
      </li>
    ),
    [note, about, name, selected, day, locale, title],
  );
}
