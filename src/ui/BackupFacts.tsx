import type { BackupInfo } from '../vault/backup/BackupApi.ts';
import { countOf } from './countOf.ts';
import { formatDate } from './formatDate.ts';

/** What a chosen backup says of itself. Before it is opened nobody vouches for that. */
export function BackupFacts({ info, locale }: { info: BackupInfo; locale: string }) {
  const day = formatDate(info.created.slice(0, 10), locale);
  return (
    <p class="quiet" role="status">
      {day === '' ? 'A backup without a date' : `Backup of ${day}`},{' '}
      {countOf(info.entries, 'entry', 'entries', locale)}.
    </p>
  );
}
