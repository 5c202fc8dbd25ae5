import { standardKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { yCollab, yUndoManagerKeymap } from 'y-codemirror.next';
import { gapIn } from '../checks/gapIn.ts';
import { adoptStyles } from './adoptStyles.ts';
import { BasisChange } from './BasisChange.ts';
import { basisMarks } from './basisMarks.ts';
import { checkWhileTyping } from './checkWhileTyping.ts';
import { FindingChange } from './FindingChange.ts';
import { findingEvents } from './findingEvents.ts';
import { findingField } from './findingField.ts';
import { HighlightChange } from './HighlightChange.ts';
import { highlightField } from './highlightField.ts';
import { holdBasis } from './holdBasis.ts';
import { plainPaste } from './plainPaste.ts';
import { Recheck } from './Recheck.ts';
import type { SectionEditor } from './SectionEditor.ts';
import type { SectionEditorOptions } from './SectionEditorOptions.ts';

/** CodeMirror on one section's text: what is typed goes into the document, what comes into the document shows. */
export function createSectionEditor(parent: HTMLElement, options: SectionEditorOptions): SectionEditor {
  const { text, undo, onFindings, onEmpty, bases } = options;
  adoptStyles(parent.ownerDocument);
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text.toString(),
      extensions: [
        plainPaste,
        keymap.of([...yUndoManagerKeymap, ...standardKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': options.label,
          ...(options.describedBy ? { 'aria-describedby': options.describedBy } : {}),
          lang: options.locale,
          spellcheck: 'true',
          autocorrect: 'on',
          autocapitalize: 'sentences',
        }),
        yCollab(text, null, { undoManager: undo }),
        highlightField,
        findingField,
        findingEvents(options),
        bases ? basisMarks(bases) : [],
        checkWhileTyping(options.check, (whole, typedAt) =>
          bases ? [BasisChange.of(holdBasis(bases.read(whole), whole, typedAt))] : [],
        ),
        EditorView.updateListener.of((update) => {
          const { placed } = update.state.field(findingField);
          if (placed !== update.startState.field(findingField).placed) onFindings(placed);
          if (update.docChanged) onEmpty(isEmpty(update.state));
          // Typing in another section begins another step of undo.
          if (update.focusChanged) undo.stopCapturing();
        }),
      ],
    }),
  });
  onEmpty(isEmpty(view.state));

  const find = (id: number | undefined) =>
    id === undefined ? undefined : view.state.field(findingField).placed.find((one) => one.id === id);

  const spot = (at: number) => {
    const start = view.coordsAtPos(Math.min(at, view.state.doc.length), 1);
    return start ? new DOMRect(start.left, start.top, 0, start.bottom - start.top) : undefined;
  };

  return {
    findings: () => view.state.field(findingField).placed,
    cursor: () => view.state.selection.main.head,
    hasFocus: () => view.hasFocus,
    focus: () => view.focus(),
    select(from, to) {
      const { length } = view.state.doc;
      const [anchor, head] = [Math.min(from, length), Math.min(to, length)];
      view.dispatch({
        selection: { anchor, head },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    },
    point(id) {
      const one = find(id);
      view.dispatch({
        effects: [
          FindingChange.of({ point: one?.id }),
          ...(one ? [EditorView.scrollIntoView(one.from, { y: 'nearest', yMargin: 96 })] : []),
        ],
      });
    },
    goTo(id) {
      const one = find(id);
      if (one) view.dispatch({ selection: { anchor: one.from }, scrollIntoView: true });
    },
    apply(id, suggestion) {
      const one = find(id);
      if (!one) return;
      const gap = gapIn(suggestion);
      const end = one.from + suggestion.length;
      undo.stopCapturing();
      view.dispatch({
        changes: { from: one.from, to: one.to, insert: suggestion },
        selection: gap ? { anchor: one.from + gap.from, head: one.from + gap.to } : { anchor: end },
        userEvent: 'input.complete',
        scrollIntoView: true,
      });
      undo.stopCapturing();
      view.focus();
    },
    append(text) {
      const said = view.state.doc.toString();
      const from = view.state.doc.length;
      const insert = `${said === '' || said.endsWith('\n') ? '' : '\n'}${text}`;
      undo.stopCapturing();
      view.dispatch({
        changes: { from, insert },
        selection: { anchor: from + insert.length },
        userEvent: 'input.complete',
        scrollIntoView: true,
      });
      undo.stopCapturing();
      view.focus();
    },
    recheck() {
      view.dispatch({ effects: Recheck.of(null) });
    },
    place(id) {
      const one = find(id);
      return one && spot(one.from);
    },
    spot,
    text: (from, to) => view.state.sliceDoc(from, to),
    highlight: (ranges) => view.dispatch({ effects: HighlightChange.of(ranges) }),
    destroy: () => view.destroy(),
  };
}

function isEmpty(state: EditorState): boolean {
  return state.doc.toString().trim() === '';
}
