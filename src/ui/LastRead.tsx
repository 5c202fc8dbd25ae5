import { useEffect, useRef, useState } from 'preact/hooks';
import { lastRead, type ReadPoint } from '../casefile/lastRead.ts';
import type { CaseItem, OpenNote } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { countOf } from './countOf.ts';
import { Dialog } from './Dialog.tsx';
import { entryWords } from './entryWords.ts';
import type { FoundItem } from './FoundItem.ts';
import { NoteSheet } from './NoteSheet.tsx';
import { Notice } from './Notice.tsx';
import { useShownNote } from './useShownNote.ts';

export interface LastReadProps {
  note: OpenNote;
  client: CaseItem;
  locale: string;
  now: () => number;
  found: readonly FoundItem[];
  /** Back to writing, at a section where one is given. */
  onBack: (section?: string) => void;
  /** Signs the note. Rejects with a plain sentence. */
  onSign: () => Promise<void>;
}

const marks = { ok: 'Fine', look: 'Look again', stop: 'Needed' } as const;

/** The second look before a note is signed: the fixed lists, the note as it will stand, and the one question. */
export function LastRead({ note, client, locale, now, found, onBack, onSign }: LastReadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { shown } = useShownNote(note);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    heading.current?.focus();
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      back.current();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  if (shown === undefined) return null;

  const open: Record<string, number> = {};
  for (const { placed } of found) open[placed.finding.kind] = (open[placed.finding.kind] ?? 0) + 1;
  const today = new Date(now() - new Date(now()).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const lists = lastRead(shown, client, open, today);
  const points = lists.flatMap((list) => list.points);
  const stops = points.filter(({ state }) => state === 'stop').length;
  const sign = async () => {
    setBusy(true);
    setFailed('');
    try {
      await onSign();
    } catch (why) {
      setFailed(why instanceof Error ? why.message : String(why));
      setAsking(false);
      setBusy(false);
    }
  };
  return (
    <div class="last-read">
      <h2 tabIndex={-1} ref={heading}>
        Last read
      </h2>
      <p>
        {found.length === 0
          ? 'No findings are left.'
          : `${countOf(found.length, 'finding is', 'findings are', locale)} left. You may sign all the same.`}{' '}
        <span class="quiet">{entryWords(shown, locale)}.</span>
      </p>
      <div class="last-lists">
        {lists.map((list) => (
          <section key={list.title} aria-label={list.title}>
            <h3>{list.title}</h3>
            <ul>
              {list.points.map((point) => (
                <Point key={`${point.point} ${point.said}`} point={point} onGo={onBack} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <section class="sheet" aria-label="The note as it will stand">
        <NoteSheet note={shown} locale={locale} level={3} />
      </section>
      {failed && (
        <Notice look="danger" alert>
          <p>Not signed: {failed}.</p>
        </Notice>
      )}
      {stops > 0 && (
        <p id="why-not">{countOf(stops, 'point is', 'points are', locale)} needed before it can be signed.</p>
      )}
      <div class="acts">
        <Button
          look="primary"
          disabled={stops > 0}
          aria-describedby={stops > 0 ? 'why-not' : undefined}
          onClick={() => setAsking(true)}
        >
          Sign this note
        </Button>
        <Button onClick={() => onBack()}>Back to writing</Button>
      </div>
      {asking && (
        <Dialog label="Sign this note?" onClose={() => setAsking(false)}>
          <h2>Sign this note?</h2>
          <p>
            Nobody can change it after that, and you can’t either. What comes later stands beneath it, with
            its own date.
          </p>
          <div class="acts">
            <Button look="primary" busy={busy && 'Signing…'} onClick={() => void sign()}>
              Sign for good
            </Button>
            <Button onClick={() => setAsking(false)}>Not yet</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

function Point({ point, onGo }: { point: ReadPoint; onGo: (section?: string) => void }) {
  const { section, state } = point;
  return (
    <li class={`read-point ${state}`}>
      <span class="read-mark">{marks[state]}</span>
      <span>
        <strong>{point.point}</strong>{' '}
        {section !== undefined && state !== 'ok' ? (
          <button type="button" class="link" onClick={() => onGo(section)}>
            {point.said}
          </button>
        ) : (
          <span class="quiet">{point.said}</span>
        )}
      </span>
    </li>
  );
}
