import {
  type ChangeSet,
  type EditorState,
  type Extension,
  Prec,
  StateField,
  type Text,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap, ViewPlugin } from '@codemirror/view';
import { BasisChange } from './BasisChange.ts';
import { basisMark } from './basisMark.ts';
import type { SectionBases } from './SectionBases.ts';
import type { SentenceMark } from './SentenceMark.ts';

interface BasisState {
  marks: readonly SentenceMark[];
  drawn: DecorationSet;
}

/** The letters that say what sentences rest on: moved along with typing, read anew with the checks. F9 asks. */
export function basisMarks(bases: SectionBases): Extension {
  const field = StateField.define<BasisState>({
    create: () => ({ marks: [], drawn: Decoration.none }),
    update(state, transaction) {
      let next = state;
      if (transaction.docChanged) next = moveAll(state, transaction.changes, transaction.newDoc);
      for (const effect of transaction.effects) {
        if (effect.is(BasisChange))
          next = { marks: effect.value, drawn: draw(effect.value, transaction.newDoc) };
      }
      return next;
    },
    provide: (
      own, // Innermost, so that no underline of a finding cuts a mark in two.
    ) => Prec.highest(EditorView.decorations.from(own, ({ drawn }) => drawn)),
  });
  const ask = (view: EditorView, at: number, by: 'click' | 'key'): void => {
    const mark = markAt(view.state, view.state.field(field).marks, at);
    if (mark) bases.onAsk(mark, by);
  };
  const draw = (marks: readonly SentenceMark[], doc: Text) =>
    Decoration.set(
      marks.map((mark) => basisMark(mark, doc.sliceString(mark.from, Math.min(mark.to, mark.from + 40)))),
    );
  const moveAll = ({ marks, drawn }: BasisState, changes: ChangeSet, doc: Text): BasisState => {
    const moved = marks.flatMap((mark) => move(mark, changes));
    return { marks: moved, drawn: moved.length < marks.length ? draw(moved, doc) : drawn.map(changes) };
  };

  const watcher = ViewPlugin.define((view) => {
    let here = true;
    // The document tells of a label while it still brings the text up to date.
    const end = bases.watch(() => queueMicrotask(() => here && view.dispatch(readNow(view))));
    return {
      destroy() {
        here = false;
        end();
      },
    };
  });
  const readNow = (view: EditorView) => ({ effects: BasisChange.of(bases.read(view.state.doc.toString())) });

  return [
    field,
    watcher,
    keymap.of([
      {
        key: 'F9',
        preventDefault: true,
        run: (view) => {
          view.dispatch(readNow(view));
          ask(view, view.state.selection.main.head, 'key');
          return true;
        },
      },
    ]),
    EditorView.domEventHandlers({
      mousedown: (event) => isOnMark(event),
      click(event, view) {
        if (!isOnMark(event)) return false;
        ask(view, view.posAtDOM(event.target as Element), 'click');
        return true;
      },
    }),
    EditorView.updateListener.of((update) => {
      const told = update.transactions.some(({ effects }) => effects.some((one) => one.is(BasisChange)));
      if (told) bases.onMarks(update.state.field(field).marks);
    }),
  ];
}

/** The letter hangs out of the word that it is drawn beside: a click on the word itself is for the cursor. */
function isOnMark(event: MouseEvent): boolean {
  const mark = event.target instanceof Element ? event.target.closest('.basis') : null;
  const start = mark?.getClientRects()[0];
  if (!mark || !start) return false;
  const before =
    getComputedStyle(mark).direction === 'rtl' ? event.clientX > start.right : event.clientX < start.left;
  if (before) event.preventDefault();
  return before;
}

function move(mark: SentenceMark, changes: ChangeSet): SentenceMark[] {
  const [from, to] = [changes.mapPos(mark.from, 1), changes.mapPos(mark.to, -1)];
  if (from >= to) return [];
  return [from === mark.from && to === mark.to ? mark : { ...mark, from, to }];
}

/** The sentence at a place: the one around it, else the one before it on the same line, else the next on it. */
function markAt(state: EditorState, marks: readonly SentenceMark[], at: number): SentenceMark | undefined {
  const line = state.doc.lineAt(at);
  const onLine = marks.filter(({ from }) => from >= line.from && from <= line.to);
  return onLine.filter(({ from }) => from <= at).at(-1) ?? onLine[0];
}
