import type { CaseItem, NoteItem } from '../vault/VaultApi.ts';
import type { Route } from './Route.ts';

/** Something that the palette offers: a place to go, `lock`, or `names`, which hides names on the screen or shows them. */
export interface PaletteItem {
  id: string;
  title: string;
  about: string;
  go: Route | 'lock' | 'names';
}

/** What the palette offers for the words typed: each word must stand somewhere in an item. At most `limit`. */
export function paletteItems(
  query: string,
  {
    cases,
    notes,
    here,
  }: { cases: readonly CaseItem[]; notes: readonly NoteItem[]; here: CaseItem | undefined },
  limit = 40,
): PaletteItem[] {
  const nameOf = new Map(cases.map((item) => [item.id, item.name]));
  const all: PaletteItem[] = [
    ...(here
      ? [
          {
            id: 'new-note',
            title: 'New note',
            about: here.name,
            go: { at: 'new-note', id: here.id },
          } as const,
        ]
      : []),
    ...cases.map((item) => ({
      id: item.id,
      title: item.name,
      about: item.practice
        ? `Practice case · ${item.caseNumber}`
        : `Case · ${item.caseNumber || 'no number'}`,
      go: { at: 'case', id: item.id } as const,
    })),
    ...notes.map((note) => ({
      id: note.id,
      title: note.headline || note.excerpt || note.templateTitle,
      about: `${nameOf.get(note.caseId) ?? ''} · ${note.date} · ${note.templateTitle}`,
      go: { at: 'note', id: note.id } as const,
    })),
    { id: 'new-case', title: 'New case', about: 'Do', go: { at: 'new-case' } },
    { id: 'today', title: 'Today', about: 'Go to', go: { at: 'today' } },
    { id: 'cases', title: 'Cases', about: 'Go to', go: { at: 'cases' } },
    { id: 'search', title: 'Search', about: 'Go to', go: { at: 'search' } },
    { id: 'devices', title: 'Devices', about: 'Go to', go: { at: 'devices' } },
    { id: 'settings', title: 'Settings', about: 'Go to', go: { at: 'settings' } },
    { id: 'wording', title: 'Wording checks', about: 'Go to', go: { at: 'wording' } },
    { id: 'words', title: 'Your agency’s words', about: 'Go to', go: { at: 'words' } },
    { id: 'security', title: 'Security', about: 'Go to', go: { at: 'security' } },
    { id: 'backup', title: 'Backup', about: 'Go to', go: { at: 'backup' } },
    { id: 'names', title: 'Hide or show names on screen', about: 'Do', go: 'names' },
    { id: 'lock', title: 'Lock', about: 'Do', go: 'lock' },
  ];
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return all
    .filter(({ title, about }) => {
      const text = `${title} ${about}`.toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    })
    .slice(0, limit);
}
