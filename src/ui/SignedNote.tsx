import { useState } from 'preact/hooks';
import type { Amends } from '../casefile/Amends.ts';
import { laterEdits } from '../casefile/laterEdits.ts';
import type { AmendmentSeed } from '../vault/AmendmentSeed.ts';
import type { CaseItem, OpenNote, VaultApi } from '../vault/VaultApi.ts';
import { AddToNote } from './AddToNote.tsx';
import { AmendmentPart } from './AmendmentPart.tsx';
import { Button } from './Button.tsx';
import { entryWords } from './entryWords.ts';
import { goTo } from './goTo.ts';
import { Icon } from './Icon.tsx';
import { LaterEdits } from './LaterEdits.tsx';
import { NoteHistory } from './NoteHistory.tsx';
import { NoteSheet } from './NoteSheet.tsx';
import { NoteTitle } from './NoteTitle.tsx';
import { Notice } from './Notice.tsx';
import { PrintedSigned } from './PrintedSigned.tsx';
import { PrintNote } from './PrintNote.tsx';
import { signedWords } from './signedWords.ts';
import { TakeText } from './TakeText.tsx';
import type { Amendment } from './useAmendments.ts';
import { useShownNote } from './useShownNote.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

export interface SignedNoteProps {
  note: OpenNote;
  client: CaseItem;
  locale: string;
  backHref?: string | undefined;
  /** The app's vault; absent in the side panel, where a signed note is read and filled from. */
  vault?: VaultApi | undefined;
  amendments: readonly Amendment[];
  onAct?: ((act: 'printed' | 'exported') => void) | undefined;
}

const unreadWords = {
  newer: 'A newer version of Casewright signed this note. This version shows it, and leaves it as it is.',
  damaged:
    'The signature of this note was changed or cut short. The text below is the note as it was kept; nothing can be written into it. A backup, or a device that has it, brings the signature back.',
};

/** A note that is closed to change (P8): its signed text, what was added to it, and the ways on. */
export function SignedNote(props: SignedNoteProps) {
  const { note, client, locale, backHref, vault, amendments, onAct } = props;
  const heading = useTitleFocus(`signed ${note.id}`);
  const { signature, others, unread } = useStore(note.signing);
  const { shown, now } = useShownNote(note);
  const [history, setHistory] = useState(false);
  const [failed, setFailed] = useState('');
  if (shown === undefined) return null;
  const add = async (kind: Amends['kind'], seed?: AmendmentSeed) => {
    try {
      if (vault) goTo({ at: 'note', id: await vault.amendNote(note.id, kind, seed) });
    } catch (why) {
      setFailed(why instanceof Error ? why.message : String(why));
    }
  };
  const signed = signature ? signedWords(signature, locale) : 'Its signature could not be read';
  // What is added to an addendum is added to its note.
  const mayAdd = vault !== undefined && signature !== undefined && shown.amends === undefined;
  return (
    <article class="note signed">
      <header class="note-bar">
        <NoteTitle {...{ client, backHref, heading }} kind={note.template.title} />
        <div class="note-tools">
          <Button look="quiet" aria-label="Print" title="Print" onClick={() => print()}>
            <Icon name="print" />
          </Button>
        </div>
      </header>
      <div class="note-columns">
        <div class="note-page signed-page">
          <p class="signed-line" role="status" aria-label="Signature">
            {signed}.<span class="quiet"> {entryWords(shown, locale)}.</span>
          </p>
          {unread && (
            <Notice look="danger">
              <p>{unreadWords[unread]}</p>
            </Notice>
          )}
          <section class="sheet" aria-label="The signed note">
            <NoteSheet note={shown} locale={locale} />
          </section>
          {others.map((other) => (
            <Notice key={other.hash} look="advice">
              <h3>Signed twice, on devices that did not know of each other</h3>
              <p>{signedWords(other, locale)}. The signature above counts, on every device.</p>
              <details>
                <summary>What that one says</summary>
                <NoteSheet note={other.note} locale={locale} level={3} />
              </details>
            </Notice>
          ))}
          {signature && (
            <LaterEdits
              edits={laterEdits(signature.note, now)}
              onAdd={mayAdd ? (text) => void add('addendum', { text }) : undefined}
            />
          )}
          {amendments.map((one) => (
            <AmendmentPart key={one.item.id} amendment={one} signed={shown} locale={locale} />
          ))}
          {failed && (
            <Notice look="danger" alert>
              <p>It could not be begun: {failed}.</p>
            </Notice>
          )}
          {mayAdd && (
            <AddToNote
              note={shown}
              onAdd={(kind, part) => void add(kind, part === undefined ? {} : { part })}
            />
          )}
          <details class="no-print">
            <summary>Take the text elsewhere</summary>
            <TakeText
              read={() => shown}
              fileName="signed note"
              onTaken={onAct && (() => onAct('exported'))}
              {...{ client, locale }}
            />
          </details>
          {vault && signature && (
            <details class="no-print" onToggle={(event) => setHistory(event.currentTarget.open)}>
              <summary>History</summary>
              {history && (
                <NoteHistory {...{ vault, signature, amendments, locale }} caseId={client.id} id={note.id} />
              )}
              <p class="quiet signed-hash">SHA-256 of the signed text: {signature.hash}</p>
            </details>
          )}
        </div>
      </div>
      <PrintNote
        note={note}
        client={client}
        locale={locale}
        onPrint={onAct && (() => onAct('printed'))}
        sheet={
          <PrintedSigned
            {...{ client, locale, signed, amendments }}
            note={shown}
            hash={signature?.hash ?? ''}
          />
        }
      />
    </article>
  );
}
