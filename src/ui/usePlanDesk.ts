import { useEffect, useMemo, useState } from 'preact/hooks';
import * as Y from 'yjs';
import { addToPlan } from '../casefile/addToPlan.ts';
import { moveGoal } from '../casefile/moveGoal.ts';
import { Plan } from '../casefile/Plan.ts';
import { removeFromPlan } from '../casefile/removeFromPlan.ts';
import { writePlan } from '../casefile/writePlan.ts';
import type { PlanDesk } from './PlanDesk.ts';
import type { Quieted } from './Quieted.ts';

/** By which a removal is known, so that it alone is taken back. */
const removal = 'plan removal';

interface Given extends Pick<PlanDesk, 'plan' | 'notes' | 'client' | 'worker' | 'locale' | 'today'> {
  doc: Y.Doc;
  now: () => number;
}

/** The acts on an open plan, and the last removal, which can be taken back. */
export function usePlanDesk({ doc, now, ...shown }: Given): {
  desk: PlanDesk;
  removed: { last: Quieted | undefined; takeBack: () => void; dismiss: () => void };
} {
  const [editing, setEditing] = useState<string>();
  const [last, setLast] = useState<Quieted>();
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
      setLast({
        says,
        takeBack: () => {
          undo.undo();
          setLast(undefined);
        },
        byKey: false,
      });
    },
    move: (id, by) => moveGoal(doc, id, by),
  };
  return {
    desk,
    removed: { last, takeBack: () => last?.takeBack?.(), dismiss: () => setLast(undefined) },
  };
}
