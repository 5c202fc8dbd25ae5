import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import * as Y from 'yjs';

/** Undo and redo over all sections of one opening of a note, and of nobody else's edits. */
export interface Undo {
  manager: Y.UndoManager;
  canUndo: boolean;
  canRedo: boolean;
}

/** `onChanged` hears that something was undone or redone, and in which text if in one: the eye is taken there. */
export function useUndo(texts: Y.Text[], onChanged: (text: Y.Text | undefined) => void): Undo {
  const [, redraw] = useState({});
  const heard = useRef(onChanged);
  heard.current = onChanged;
  // Only what an editor typed is undone: each editor adds its own origin.
  const manager = useMemo(() => new Y.UndoManager(texts, { trackedOrigins: new Set() }), [texts]);
  useEffect(() => {
    const changed = () => redraw({});
    const popped = ({ changedParentTypes }: { changedParentTypes: Map<unknown, unknown> }) => {
      const text = texts.find((one) => changedParentTypes.has(one));
      heard.current(text);
      redraw({});
    };
    manager.on('stack-item-added', changed);
    manager.on('stack-item-popped', popped);
    return () => manager.destroy();
  }, [manager, texts]);
  return { manager, canUndo: manager.undoStack.length > 0, canRedo: manager.redoStack.length > 0 };
}
