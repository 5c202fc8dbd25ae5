import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { changeTask } from '../casefile/changeTask.ts';
import { groupTasks, type TaskGroup } from '../casefile/groupTasks.ts';
import type { Task } from '../casefile/Task.ts';
import type { CasePart } from '../vault/CasePart.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import { AddTask } from './AddTask.tsx';
import { Button } from './Button.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { dayInLine } from './dayInLine.ts';
import { QuietedLine } from './QuietedLine.tsx';
import { routeHash } from './routeHash.ts';
import { SaveLine } from './SaveLine.tsx';
import { TaskEdit } from './TaskEdit.tsx';
import { TaskRow } from './TaskRow.tsx';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';
import { useTaskActs } from './useTaskActs.ts';
import { useToday } from './useToday.ts';
import { useUnsavedGuard } from './useUnsavedGuard.ts';

interface Props {
  item: CaseItem;
  part: CasePart;
  tasks: readonly Task[];
  /** The page, where the focus stays. */
  within: RefObject<HTMLElement | null>;
}

const open: [TaskGroup, string][] = [
  ['overdue', 'Overdue'],
  ['today', 'Today'],
  ['soon', 'Next 7 days'],
  ['later', 'Later'],
  ['undated', 'No date'],
];
/** As many as can be looked over. */
const shownDone = 50;

/** The tasks of an open case file, by when they come up. */
export function CaseTasks({ item, part, tasks, within }: Props) {
  const { vault, now } = useApp();
  const { locale, worker } = useStore(vault.settings);
  const notes = useStore(vault.notes);
  const saved = useStore(part.saved);
  useUnsavedGuard(saved.at === 'failed');
  const today = useToday();
  const acts = useTaskActs(part.doc, tasks, within, today);
  const { last, dismiss, add, tick, remove } = acts;
  const [editing, setEditing] = useState('');
  const [doneOpen, setDoneOpen] = useState(false);
  const [allDone, setAllDone] = useState(false);
  const groups = groupTasks(tasks, today);

  const close = (id: string) => {
    setEditing('');
    // The form goes away with the focus in it.
    requestAnimationFrame(() => document.getElementById(`tick-${id}`)?.focus());
  };
  const row = (task: Task) => {
    if (task.id === editing) {
      return (
        <li key={task.id} class="task-editing">
          <TaskEdit
            task={task}
            worker={worker}
            onChange={(patch) => changeTask(part.doc, task.id, patch)}
            onClose={() => close(task.id)}
          />
        </li>
      );
    }
    const note = task.note === '' ? undefined : notes?.find(({ id }) => id === task.note);
    return (
      <TaskRow key={task.id} task={task} onTick={(done) => tick(task, done)}>
        {note && (
          <a href={routeHash({ at: 'note', id: note.id })}>Note of {dayInLine(note.date, locale, now())}</a>
        )}
        <Button look="quiet" onClick={() => setEditing(task.id)}>
          Edit<span class="hidden"> {task.what}</span>
        </Button>
        <Button look="quiet" onClick={() => remove(task)}>
          Delete<span class="hidden"> {task.what}</span>
        </Button>
      </TaskRow>
    );
  };
  const done = groups.done;
  return (
    <>
      <AddTask caseId={item.id} onAdd={add} />
      <SaveLine saved={part.saved} now={now} />
      {tasks.length === 0 && (
        <p class="empty">Nothing to do yet. Type what is to be done, and press Enter.</p>
      )}
      {tasks.length > 0 && done.length === tasks.length && <p class="quiet">Nothing is open.</p>}
      {open.map(
        ([group, title]) =>
          groups[group].length > 0 && (
            <section key={group} class={`task-group ${group}`} aria-labelledby={`tasks-${group}`}>
              <h2 id={`tasks-${group}`}>{title}</h2>
              <ul class="task-list">{groups[group].map(row)}</ul>
            </section>
          ),
      )}
      {done.length > 0 && (
        <details
          class="filters tasks-done"
          open={doneOpen}
          onToggle={(event) => setDoneOpen(event.currentTarget.open)}
        >
          <summary>Done ({done.length.toLocaleString(locale)})</summary>
          {doneOpen && (
            <ul class="task-list" aria-label="Done">
              {(allDone ? done : done.slice(0, shownDone)).map(row)}
            </ul>
          )}
          {doneOpen && !allDone && done.length > shownDone && (
            <Button onClick={() => setAllDone(true)}>Show all {done.length.toLocaleString(locale)}</Button>
          )}
        </details>
      )}
      {tasks.some(({ date, done: over }) => date !== '' && over === '') && (
        <CalendarButton caseId={item.id} />
      )}
      <QuietedLine label="What was just done" quieting={acts}>
        {last?.done && (
          <Button
            look="quiet"
            onClick={() => {
              setDoneOpen(true);
              setEditing(last.task.id);
              dismiss();
            }}
          >
            Say what came of it
          </Button>
        )}
      </QuietedLine>
    </>
  );
}
