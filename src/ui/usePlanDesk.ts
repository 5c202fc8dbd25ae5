import { useEffect, useMemo, useState } from 'preact/hooks';
import * as Y from 'yjs';
import { addToPlan } from '../casefile/addToPlan.ts';
import { moveGoal } from '../casefile/moveGoal.ts';
import { Plan } from '../casefile/Plan.ts';
import { removeFromPlan } from '../casefile/removeFromPlan.ts';
import { writePlan } from '../casefile/writePlan.ts';
import type { PlanDesk } from './PlanDesk.ts';

/** By which a removal is known, so that it alone is taken back. */
const removal = 'plan removal';

/** What was just taken out of the plan. */
export interface Removed {
  says: string;
  takeBack: () => void;
}

interface Given extends Pick<PlanDesk, 'plan' | 'notes' | 'client' | 'worker' | 'locale' | 'today'> {
  doc: Y.Doc;
  now: () => number;
}

/** The acts on an open plan, and the last removal, which can be taken back. */
export function usePlanDesk({ doc, now, ...shown }: Given): {
  desk: PlanDesk;
  removed: Removed | undefined;
  dismiss: () => void;
} {
  const [editing, setEditing] = useState<string>();
  const [removed, setRemoved] = useState<Removed>();
  const undo = useMemo(
    () =>
      new Y.UndoManager(
        Object.keys(Plan.shape).map((table) => doc.getMap(table)),
        { trackedOrigins: new Set([removal]), captureTimeout: 0 },
      ),
    [doc],
  );
  useEffect(() => () => undo.destroy(), [undo]);
  const desk: PlanDesk = {
    ...shown,
    editing,
    edit: setEditing,
    set: (table, id, fields) => writePlan(doc, table, id, fields),
    add: (room, table, fields) => setEditing(`${room} ${addToPlan(doc, table, fields, now())}`),
    put: (table, fields) => void addToPlan(doc, table, fields, now()),
    remove: (table, id, says) => {
      removeFromPlan(doc, table, id, removal);
      setEditing((place) => (place?.endsWith(` ${id}`) ? undefined : place));
      setRemoved({
        says,
        takeBack: () => {
          undo.undo();
          setRemoved(undefined);
        },
      });
    },
    move: (id, by) => moveGoal(doc, id, by),
  };
  return { desk, removed, dismiss: () => setRemoved(undefined) };
}
