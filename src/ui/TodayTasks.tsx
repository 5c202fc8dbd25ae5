import { useEffect, useRef, useState } from 'preact/hooks';
import { changeTask } from '../casefile/changeTask.ts';
import { groupTasks, type TaskGroup } from '../casefile/groupTasks.ts';
import type { TaskItem } from '../vault/VaultApi.ts';
import { Badge } from './Badge.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { Notice } from './Notice.tsx';
import type { Quieted } from './Quieted.ts';
import { QuietedLine } from './QuietedLine.tsx';
import { routeHash } from './routeHash.ts';
import { TaskRow } from './TaskRow.tsx';
import { useApp } from './useApp.ts';
import { useShownName } from './useShownName.ts';
import { useStore } from './useStore.ts';
import { useTaskFocus } from './useTaskFocus.ts';
import { useToday } from './useToday.ts';
import { writeTasks } from './writeTasks.ts';

const groups: [TaskGroup, string][] = [
  ['overdue', 'Overdue'],
  ['today', 'Due today'],
  ['soon', 'Next 7 days'],
];
/** As many of each as can be looked over at first. */
const most = 10;

/** What is overdue, due today and in the next seven days in all case files, ticked off where it stands [D143]. */
export function TodayTasks() {
  const { vault } = useApp();
  const cases = useStore(vault.cases);
  const nameOf = useShownName();
  const all = useStore(vault.tasks);
  const place = useRef<HTMLElement>(null);
  /** What was ticked here: the list follows a moment later. */
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<Quieted>();
  const [failed, setFailed] = useState('');
  const [whole, setWhole] = useState<ReadonlySet<TaskGroup>>(new Set());
  const today = useToday();
  const open = all?.filter(({ id }) => !ticked.has(id));
  const focus = useTaskFocus(place, open?.map(({ id }) => id).join());
  useEffect(() => {
    // Once the list has followed, what comes back to it is shown again.
    const still = [...ticked].filter((id) => all?.some((task) => task.id === id));
    if (still.length < ticked.size) setTicked(new Set(still));
  }, [all, ticked]);
  if (open === undefined) return <p class="quiet waiting">Reading the tasks…</p>;
  const grouped = groupTasks(open, today);

  const show = (id: string, away: boolean) =>
    setTicked((before) => {
      const next = new Set(before);
      if (away) next.add(id);
      else next.delete(id);
      return next;
    });
  const write = ({ id, caseId, done: before }: TaskItem, done: string) =>
    writeTasks(
      vault,
      caseId,
      (doc) => changeTask(doc, id, { done }),
      (doc) => changeTask(doc, id, { done: done === '' ? today : before }),
    );
  const fail = (why: unknown) => setFailed(why instanceof Error ? why.message : String(why));
  const tick = (task: TaskItem) => {
    setFailed('');
    focus.leaving(task.id);
    show(task.id, true);
    setLast({
      says: `Done: ${task.what}`,
      byKey: false,
      takeBack: () => {
        setLast(undefined);
        focus.returning(task.id);
        show(task.id, false);
        void write(task, '').catch(fail);
      },
    });
    void write(task, today).catch((why: unknown) => {
      show(task.id, false);
      setLast(undefined);
      fail(why);
    });
  };

  const row = (task: TaskItem) => {
    const item = cases?.find(({ id }) => id === task.caseId);
    return (
      <TaskRow
        key={task.id}
        task={task}
        onTick={() => tick(task)}
        about={
          <p class="row-about">
            <a href={routeHash({ at: 'tasks', id: task.caseId })}>{item ? nameOf(item) : 'A case'}</a>{' '}
            {item?.practice && <Badge look="practice">Practice</Badge>}
          </p>
        }
      />
    );
  };
  return (
    <section class="today-tasks" aria-label="What waits" ref={place}>
      {failed !== '' && (
        <Notice look="danger" alert>
          <p>
            <strong>Not saved.</strong> {failed}
          </p>
        </Notice>
      )}
      {groups.every(([group]) => grouped[group].length === 0) && (
        <p class="quiet">Nothing is due today or in the next seven days.</p>
      )}
      {groups.map(([group, title]) => {
        const tasks = grouped[group];
        if (tasks.length === 0) return null;
        const more = whole.has(group) ? 0 : tasks.length - most;
        return (
          <section key={group} class={`task-group ${group}`} aria-labelledby={`today-${group}`}>
            <h2 id={`today-${group}`}>{title}</h2>
            <ul class="task-list">{(more > 0 ? tasks.slice(0, most) : tasks).map(row)}</ul>
            {more > 0 && (
              <p>
                <button type="button" class="link" onClick={() => setWhole(new Set([...whole, group]))}>
                  {more} more
                </button>
              </p>
            )}
          </section>
        );
      })}
      {open.some(({ date }) => date !== '') && <CalendarButton />}
      <QuietedLine
        label="What was just done"
        quieting={{ last, takeBack: () => last?.takeBack?.(), dismiss: () => setLast(undefined) }}
      />
    </section>
  );
}
