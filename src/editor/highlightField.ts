import { StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { HighlightChange } from './HighlightChange.ts';

const shown = Decoration.mark({ class: 'shown-up' });

/** What is shown up in an editor because somebody asked for it, moved along with typing. */
export const highlightField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, transaction) {
    let marks = transaction.docChanged ? before.map(transaction.changes) : before;
    const { length } = transaction.newDoc;
    for (const effect of transaction.effects) {
      if (!effect.is(HighlightChange)) continue;
      marks = Decoration.set(
        effect.value
          .filter(({ start, end }) => start < end && end <= length)
          .map(({ start, end }) => shown.range(start, end)),
      );
    }
    return marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});
