import { Badge } from './Badge.tsx';
import { Button } from './Button.tsx';
import { CaseCare } from './CaseCare.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseNav } from './CaseNav.tsx';
import { goTo } from './goTo.ts';
import { Icon } from './Icon.tsx';
import { LazyPart } from './LazyPart.tsx';
import { MissingPage } from './MissingPage.tsx';
import { NoteRow } from './NoteRow.tsx';
import { notesOf } from './notesOf.ts';
import { routeHash } from './routeHash.ts';
import { TemplateChoice } from './TemplateChoice.tsx';
import { useApp } from './useApp.ts';
import { useShownName } from './useShownName.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

const loadAlerts = () => import('./CaseAlerts.tsx').then((module) => module.CaseAlerts);
const loadReceipts = () => import('./CaseReceipts.tsx').then((module) => module.CaseReceipts);

/** One case file: who it is about, and its notes, newest first. */
export function CasePage({ id, choosing }: { id: string; choosing: boolean }) {
  const { vault, searching } = useApp();
  const cases = useStore(vault.cases);
  const notes = useStore(vault.notes);
  const heading = useTitleFocus(id);
  const nameOf = useShownName();
  const item = cases?.find((one) => one.id === id);
  if (cases === undefined) return <main class="pane page" />;
  if (item === undefined) return <MissingPage what="case" />;
  const own = notes && notesOf(notes, id);
  return (
    <main class="pane page">
      <div class="page-body">
        <a class="back" href="#/cases">
          <Icon name="back" /> Cases
        </a>
        <header class="case-head">
          <div>
            <h1 tabIndex={-1} ref={heading}>
              {nameOf(item)} {item.practice && <Badge look="practice">Practice</Badge>}{' '}
              {item.hold !== '' && <Badge>On hold</Badge>}
            </h1>
            <CaseFacts item={item} form={vault.caseForm(id)} />
          </div>
          <div class="case-acts">
            <Button look="quiet" onClick={() => goTo({ at: 'edit-case', id })}>
              <Icon name="edit" /> Edit case
            </Button>
            {own !== undefined && own.length > 1 && (
              <Button
                look="quiet"
                onClick={() => {
                  searching.searchCase(id);
                  goTo({ at: 'search' });
                }}
              >
                <Icon name="search" /> Search this file
              </Button>
            )}
          </div>
        </header>
        <LazyPart load={loadAlerts} props={{ caseId: id }} silent />
        <CaseNav id={id} at="case" />
        <section aria-labelledby="notes-title">
          <div class="section-head">
            <h2 id="notes-title">Notes</h2>
            {/* The address says that templates are offered, so that the Back button closes them. */}
            <Button
              look="primary"
              aria-expanded={choosing}
              onClick={() =>
                goTo(choosing ? { at: 'case', id } : { at: 'new-note', id }, choosing ? 'instead' : undefined)
              }
            >
              <Icon name="plus" /> New note
            </Button>
          </div>
          {choosing && (
            <TemplateChoice caseId={id} onCancel={() => location.replace(routeHash({ at: 'case', id }))} />
          )}
          {own === undefined && <p class="quiet waiting">Reading the notes…</p>}
          {own?.length === 0 && !choosing && (
            <p class="empty">
              No notes yet. “New note” begins the first one; date, time and your name are filled in.
            </p>
          )}
          <ul class="rows spread">
            {own?.map((note) => (
              <NoteRow key={note.id} note={note} />
            ))}
          </ul>
        </section>
        <LazyPart load={loadReceipts} props={{ caseId: id }} />
        <CaseCare item={item} notes={own?.length ?? 0} />
      </div>
    </main>
  );
}
