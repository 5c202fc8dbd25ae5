import { useRef } from 'preact/hooks';
import { readTasks } from '../casefile/readTasks.ts';
import { CaseNav } from './CaseNav.tsx';
import { CaseTasks } from './CaseTasks.tsx';
import { Icon } from './Icon.tsx';
import { MissingPage } from './MissingPage.tsx';
import { Notice } from './Notice.tsx';
import { routeHash } from './routeHash.ts';
import { useApp } from './useApp.ts';
import { useCasePart } from './useCasePart.ts';
import { useStore } from './useStore.ts';
import { useTitleFocus } from './useTitleFocus.ts';

/** What is to be done in one case file: tasks, appointments, referrals to chase [D44, D78, D164]. */
export function CaseTasksPage({ id }: { id: string }) {
  const { vault } = useApp();
  const cases = useStore(vault.cases);
  const shown = useCasePart(id, 'tasks', readTasks);
  const heading = useTitleFocus(`tasks ${id}`);
  const page = useRef<HTMLElement>(null);
  const item = cases?.find((one) => one.id === id);
  if (cases === undefined) return <main class="pane page" />;
  if (item === undefined) return <MissingPage what="case" />;
  return (
    <main class="pane page tasks-page" ref={page}>
      <div class="page-body">
        <a class="back" href={routeHash({ at: 'case', id })}>
          <Icon name="back" /> {item.name}
        </a>
        <h1 tabIndex={-1} ref={heading}>
          Tasks <span class="hidden">of {item.name}</span>
        </h1>
        <CaseNav id={id} at="tasks" />
        {shown === undefined && <p class="quiet waiting">Reading the tasks…</p>}
        {shown?.at === 'failed' && (
          <Notice look="danger" alert>
            <p>The tasks could not be read: {shown.why}</p>
          </Notice>
        )}
        {shown?.at === 'open' && (
          <CaseTasks item={item} part={shown.part} tasks={shown.value} within={page} />
        )}
      </div>
    </main>
  );
}
