import { useEffect, useState } from 'preact/hooks';
import { type PortalState, sentTo } from '../casefile/sentTo.ts';
import { contentStamp } from '../vault/contentStamp.ts';
import type { LedgerApi } from '../vault/LedgerApi.ts';
import { shownNote } from '../vault/shownNote.ts';
import type { OpenNote } from '../vault/VaultApi.ts';
import { formatMoment } from './formatMoment.ts';
import { portalName } from './portalName.ts';
import { sentWords } from './sentWords.ts';
import { useReceipts } from './useReceipts.ts';
import { useStore } from './useStore.ts';

interface Props {
  vault: LedgerApi;
  note: OpenNote;
  locale: string;
  now: () => number;
}

/** A pause in typing, after which it is asked whether the note is still what was sent. Milliseconds. */
const pause = 1500;

/** Below a note's bar: to which portals it was sent, and whether it has changed since. Nothing until one is known. */
export function SentLine({ vault, note, locale, now }: Props) {
  const ledger = useReceipts(vault, note.caseId);
  if (ledger === undefined || ledger instanceof Error) return null;
  const states = sentTo(ledger.receipts, ledger.portals, note.id);
  // Most notes were sent nowhere, and what they say is then not asked for at each save.
  return states.some(({ sent }) => sent) ? <SentStates {...{ states, note, locale, now }} /> : null;
}

function SentStates({ states, note, locale, now }: Omit<Props, 'vault'> & { states: PortalState[] }) {
  const version = useVersion(note);
  const isOther = ({ sent }: PortalState) => version !== undefined && !!sent && sent.version !== version;
  const changed = states.some(isOther);
  return (
    <details class="sent-line">
      <summary>
        {sentWords(states)}
        {changed && <span class="sent-changed"> · changed since</span>}
      </summary>
      <ul>
        {states.map((state) => (
          <li key={state.origin}>
            <strong>{portalName(state)}</strong>{' '}
            {state.sent === undefined
              ? 'not sent yet'
              : `${formatMoment(state.sent.at, locale, now())}${
                  isOther(state) ? ' · the note has changed since' : ''
                }`}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The stamp of what the note says, a while after the last change. */
function useVersion(note: OpenNote): string | undefined {
  const saved = useStore(note.saved);
  const signing = useStore(note.signing);
  const [version, setVersion] = useState<string>();
  useEffect(() => {
    if (saved.at === 'saving') return;
    let here = true;
    const timer = setTimeout(
      () => void contentStamp(shownNote(note)).then((stamp) => here && setVersion(stamp)),
      version === undefined ? 0 : pause,
    );
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [note, saved, signing]);
  return version;
}
