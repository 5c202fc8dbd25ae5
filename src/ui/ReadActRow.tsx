import type { ReadAct } from '../casefile/ReadAct.ts';
import type { DeviceItem, NoteItem } from '../vault/VaultApi.ts';
import { actWords } from './actWords.ts';
import { formatDay } from './formatDay.ts';
import { formatMoment } from './formatMoment.ts';
import { routeHash } from './routeHash.ts';

interface Props {
  act: ReadAct;
  /** Where it is still in the case file. */
  note: NoteItem | undefined;
  device: DeviceItem | undefined;
  /** Its clock was wrong when it was written. */
  doubtful: boolean;
  locale: string;
  now: number;
}

/** One entry of the read log: who did what with which note, when, and on which device. */
export function ReadActRow({ act, note, device, doubtful, locale, now }: Props) {
  const { id, headline, templateTitle, date } = note ?? {};
  return (
    <li class="row">
      <p class="row-title">
        {act.person || 'Somebody without a name'} {actWords[act.act]} {act.note === '' && 'the case file'}
        {act.note !== '' && id === undefined && 'a note that is no longer here'}
        {id !== undefined && (
          <a href={routeHash({ at: 'note', id })}>
            {headline || templateTitle}
            {', '}
            {formatDay(date ?? '', locale, now)}
          </a>
        )}
      </p>
      <span class="row-meta">
        {[
          formatMoment(act.at, locale, now),
          device
            ? `${device.name}${device.thisOne ? ' (this device)' : ''}`
            : 'a device that is not listed here',
          act.detail && (act.act === 'opened' || act.act === 'printed' ? act.detail : `into ${act.detail}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {doubtful && (
        <span class="row-doubt">The clock of that device was wrong: the order here is right.</span>
      )}
    </li>
  );
}
