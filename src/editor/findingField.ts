import { type ChangeSet, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { findingFamily } from '../checks/findingFamily.ts';
import { FindingChange } from './FindingChange.ts';
import type { PlacedFinding } from './PlacedFinding.ts';
import { placeFindings } from './placeFindings.ts';

interface FindingState {
  placed: readonly PlacedFinding[];
  pointed: number | undefined;
  lastId: number;
  marks: DecorationSet;
}

/** The findings of one editor: moved along with typing, dropped when what they are about is changed. */
export const findingField = StateField.define<FindingState>({
  create: () => ({ placed: [], pointed: undefined, lastId: 0, marks: Decoration.none }),
  update(state, transaction) {
    let { placed, pointed, lastId } = state;
    if (transaction.docChanged) {
      const moved = placed.flatMap((one) => move(one, transaction.changes));
      // Most typing is at the end, behind all findings: then there is nothing to tell anybody.
      if (moved.length < placed.length || moved.some((one, index) => one !== placed[index])) placed = moved;
    }
    for (const effect of transaction.effects) {
      if (!effect.is(FindingChange)) continue;
      if ('found' in effect.value) {
        placed = placeFindings(effect.value.found, placed, () => {
          lastId += 1;
          return lastId;
        });
      } else {
        pointed = effect.value.point;
      }
    }
    if (placed === state.placed && pointed === state.pointed) return state;
    return { placed, pointed, lastId, marks: marksOf(placed, pointed) };
  },
  provide: (field) => EditorView.decorations.from(field, ({ marks }) => marks),
});

/** Where a place is after a change: nowhere, when something inside it or a letter at its edge was changed. */
function move<T extends { from: number; to: number }>(place: T, changes: ChangeSet): T[] {
  let kept = true;
  changes.iterChanges((from, to, _fromNew, _toNew, inserted) => {
    if (from < place.to && to > place.from) kept = false;
    const text = inserted.toString();
    if (from === place.to && /^[\p{L}\p{N}]/u.test(text)) kept = false;
    if (to === place.from && /[\p{L}\p{N}]$/u.test(text)) kept = false;
  });
  if (!kept) return [];
  const from = changes.mapPos(place.from, 1);
  const to = changes.mapPos(place.to, -1);
  return [from === place.from && to === place.to ? place : { ...place, from, to }];
}

function marksOf(placed: readonly PlacedFinding[], pointed: number | undefined): DecorationSet {
  return Decoration.set(
    placed
      .filter(({ from, to }) => from < to)
      .map(({ id, from, to, finding }) =>
        Decoration.mark({
          class: `finding ${findingFamily(finding.kind)} ${finding.level} kind-${finding.kind}${id === pointed ? ' pointed' : ''}`,
        }).range(from, to),
      ),
    true,
  );
}
