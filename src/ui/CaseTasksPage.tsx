import { useRef } from 'preact/hooks';
import { readTasks } from '../casefile/readTasks.ts';
import { CaseHead } from './CaseHead.tsx';
import { CaseTasks } from './CaseTasks.tsx';
import { MissingPage } from './MissingPage.tsx';
import { PartState } from './PartState.tsx';
import { useApp } from './useApp.ts';
import { useCasePart } from './useCasePart.ts';
import { useStore } from './useStore.ts';

/** What is to be done in one case file: tasks, appointments, referrals to chase [D44, D78, D164]. */
export function CaseTasksPage({ id }: { id: string }) {
  const { vault } = useApp();
  const cases = useStore(vault.cases);
  const shown = useCasePart(id, 'tasks', readTasks, 'Tasks');
  const page = useRef<HTMLElement>(null);
  const item = cases?.find((one) => one.id === id);
  if (cases === undefined) return <main class="pane page" />;
  if (item === undefined) return <MissingPage what="case" />;
  return (
    <main class="pane page tasks-page" ref={page}>
      <div class="page-body">
        <CaseHead item={item} at="tasks" title="Tasks" />
        <PartState shown={shown} name="The tasks" reading="Reading the tasks…" />
        {shown?.at === 'open' && (
          <CaseTasks item={item} part={shown.part} tasks={shown.value} within={page} />
        )}
      </div>
    </main>
  );
}
