import { useEffect, useState } from 'preact/hooks';
import type { ReadAct } from '../src/casefile/ReadAct.ts';
import { templateGroups } from '../src/kit/templateGroups.ts';
import { Badge } from '../src/ui/Badge.tsx';
import { Button } from '../src/ui/Button.tsx';
import { formatDay } from '../src/ui/formatDay.ts';
import { NoteRoom } from '../src/ui/NoteRoom.tsx';
import { Notice } from '../src/ui/Notice.tsx';
import { PseudonymContext } from '../src/ui/PseudonymContext.ts';
import { QuietedLine } from '../src/ui/QuietedLine.tsx';
import { SentLine } from '../src/ui/SentLine.tsx';
import { shownName } from '../src/ui/shownName.ts';
import { useStore } from '../src/ui/useStore.ts';
import type { NoteItem } from '../src/vault/VaultApi.ts';
import { BesidePage } from './BesidePage.ts';
import { FillPane } from './FillPane.tsx';
import { PageLine } from './PageLine.tsx';
import type { RemoteVault } from './RemoteVault.ts';
import { useChecks } from './useChecks.ts';
import { usePanelNote } from './usePanelNote.ts';
import { useRulesEnded } from './useRulesEnded.ts';

/** The open vault beside a page: case and note on top, then the note or the form it fills. */
export function PanelDesk({ vault, now }: { vault: RemoteVault; now: () => number }) {
  const cases = useStore(vault.cases);
  const notes = useStore(vault.notes);
  const templates = useStore(vault.templates);
  const { locale, showBasis, showPseudonym } = useStore(vault.settings);
  const [caseId, setCaseId] = useState('');
  const [noteId, setNoteId] = useState('');
  const [pane, setPane] = useState<'note' | 'fill'>('note');
  const [failed, setFailed] = useState('');
  const [page] = useState(() => new BesidePage());
  const [checks, setChecks] = useChecks(page, locale, useStore(vault.wording));
  const ended = useRulesEnded(page, vault);
  useEffect(() => void page.look(), [page]);

  // The newest note is the likeliest to be filled in.
  const chosenCase = caseId || notes?.[0]?.caseId || cases?.[0]?.id || '';
  const ofCase = (notes ?? []).filter((note) => note.caseId === chosenCase);
  const chosenNote = ofCase.some(({ id }) => id === noteId) ? noteId : (ofCase[0]?.id ?? '');
  const note = usePanelNote(vault, chosenNote);
  const client = cases?.find(({ id }) => id === chosenCase);

  const onAct = (act: ReadAct['act']) => {
    // That it can't be noted while the disk fails is said by the note's own save state.
    vault.recordAct(chosenNote, act).catch(() => undefined);
  };
  const create = async (templateId: string) => {
    setFailed('');
    try {
      setNoteId(await vault.createNote(chosenCase, templateId));
      setPane('note');
    } catch (why) {
      setFailed(why instanceof Error ? why.message : String(why));
    }
  };

  if (cases === undefined || notes === undefined) {
    return (
      <p class="panel-page quiet" role="status">
        Opening your notes…
      </p>
    );
  }
  if (client === undefined) {
    return (
      <main class="panel-page">
        <h1>No case files yet</h1>
        <p>Make the first one in Casewright; it appears here by itself.</p>
      </main>
    );
  }
  return (
    <main class="panel">
      <header class="panel-top">
        <div class="panel-pick">
          <label for="panel-case">Case file</label>
          {client.practice && <Badge look="practice">Practice</Badge>}
          <select
            id="panel-case"
            class="input"
            value={chosenCase}
            onChange={(event) => setCaseId(event.currentTarget.value)}
          >
            {cases.map((item) => (
              <option key={item.id} value={item.id}>
                {[shownName(item, showPseudonym), item.caseNumber].filter(Boolean).join(' · ')}
              </option>
            ))}
          </select>
        </div>
        <div class="panel-pick">
          <label for="panel-note">Note</label>
          <select
            id="panel-note"
            class="input"
            value={chosenNote}
            disabled={ofCase.length === 0}
            onChange={(event) => setNoteId(event.currentTarget.value)}
          >
            {ofCase.length === 0 && <option value="">No notes yet</option>}
            {ofCase.map((item) => (
              <option key={item.id} value={item.id}>
                {noteTitle(item, locale, now())}
              </option>
            ))}
          </select>
        </div>
        <div class="panel-tools">
          <select
            class="input"
            aria-label="New note"
            value=""
            onChange={(event) => {
              void create(event.currentTarget.value);
              event.currentTarget.value = '';
            }}
          >
            <option value="">New note…</option>
            {templateGroups(templates).map((group) => (
              <optgroup key={group.title} label={group.title}>
                {group.templates.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <Button look="quiet" onClick={() => void vault.lock()}>
            Lock
          </Button>
        </div>
        <div class="panel-tabs" role="tablist" aria-label="What to show">
          <Tab name="Note" chosen={pane === 'note'} onChoose={() => setPane('note')} />
          <Tab name="Fill this page" chosen={pane === 'fill'} onChoose={() => setPane('fill')} />
        </div>
      </header>
      <div class="panel-scroll">
        {failed !== '' && (
          <Notice look="danger" alert>
            <p>{failed}</p>
          </Notice>
        )}
        {note instanceof Error && (
          <Notice look="danger" alert>
            <p>This note could not be opened: {note.message}</p>
          </Notice>
        )}
        {note !== undefined && !(note instanceof Error) && (
          <>
            <div hidden={pane !== 'note'} class="panel-note" role="tabpanel" aria-label="Note">
              <PseudonymContext.Provider value={showPseudonym}>
                <NoteRoom
                  key={note.id}
                  {...{
                    vault,
                    note,
                    client,
                    locale,
                    now,
                    showBasis,
                    onAct,
                    sent: <SentLine {...{ vault, note, locale, now }} />,
                  }}
                />
              </PseudonymContext.Provider>
            </div>
            {pane === 'fill' && (
              <div class="panel-fill" role="tabpanel" aria-label="Fill this page">
                <h1 class="hidden">Fill this page</h1>
                <FillPane key={note.id} {...{ vault, note, client, page, now }} />
              </div>
            )}
          </>
        )}
        {ofCase.length === 0 && (
          <p class="panel-page quiet">Choose “New note…” above to write the first one.</p>
        )}
      </div>
      <QuietedLine quieting={ended} />
      <PageLine page={page} checks={checks} onChecks={setChecks} />
    </main>
  );
}

function Tab({ name, chosen, onChoose }: { name: string; chosen: boolean; onChoose: () => void }) {
  return (
    <button type="button" role="tab" aria-selected={chosen} class="tab" onClick={onChoose}>
      {name}
    </button>
  );
}

function noteTitle({ date, templateTitle, headline, start }: NoteItem, locale: string, now: number): string {
  return [formatDay(date, locale, now), start, headline || templateTitle].filter(Boolean).join(' · ');
}
