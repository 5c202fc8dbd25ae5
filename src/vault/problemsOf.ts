import type { QuarantineRow } from '../storage/LogStore.ts';
import type { DamagedEntry } from '../sync/DamagedEntry.ts';
import type { Caseload } from './Caseload.ts';
import type { Problem, Settings } from './VaultApi.ts';

/** Begins the id of a problem that is an erasure stopped by a hold; the case's id follows. */
export const heldErasureId = 'held-erasure ';

const whys: Record<DamagedEntry['why'], string> = {
  damaged: 'It was changed or cut short on the disk. It is kept as it is; everything else opens.',
  newer: 'A newer version of Casewright wrote it. This version leaves it alone.',
  'no-key': 'This device does not have the key to it. It is kept as it is.',
  missing: 'It was taken from this disk. A device that has it sends it again by itself.',
};

/** Damaged and quarantined entries, and erasures that a hold stops, said in words. */
export function problemsOf(
  damaged: readonly DamagedEntry[],
  quarantined: readonly QuarantineRow[],
  heldErasures: ReadonlySet<string>,
  lists: Caseload,
  settings: Settings,
): Problem[] {
  const where = (document: string) => {
    const note = lists.notes.value?.find(({ id }) => id === document);
    const file = lists.cases.value?.find(({ id }) => id === note?.caseId);
    if (note === undefined) return 'documents of a case file';
    return `${note.templateTitle.toLowerCase()} of ${dateWords(note.date, settings.locale)}, ${file?.name ?? 'case file'}`;
  };
  return [
    ...[...heldErasures].map((caseId) => ({
      id: `${heldErasureId}${caseId}`,
      title: `Another device has erased the case file of ${lists.case(caseId)?.form.name || 'a client'}, and a legal hold keeps it here`,
      detail:
        'Nothing of it was erased on this device. When the hold is lifted, the erasure goes through here at the next unlocking.',
    })),
    ...damaged.map(({ document, device, sequence, why }) => ({
      id: `${document} ${device} ${sequence}`,
      title: `A part of the ${where(document)} could not be read`,
      detail: whys[why],
    })),
    ...quarantined.map(({ document, device, sequence, reason }) => ({
      id: `quarantine ${document} ${device} ${sequence}`,
      title: `A change to the ${where(document)} was refused`,
      detail: `${reason} It is kept apart and changes nothing.`,
    })),
  ];
}

function dateWords(date: string, locale: string): string {
  const parsed = new Date(`${date}T12:00:00`);
  return Number.isNaN(parsed.getTime())
    ? 'no date'
    : parsed.toLocaleDateString(locale, { dateStyle: 'long' });
}
