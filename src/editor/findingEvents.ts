import type { Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { findingAt } from './findingAt.ts';
import type { SectionEditorOptions } from './SectionEditorOptions.ts';

/** How long the pointer must rest on a finding, in milliseconds. */
const rest = 250;

/** Mouse and keys on findings: resting, clicking, Ctrl/⌘ `.`, F8 and Shift F8. */
export function findingEvents({
  onPoint,
  onWalk,
}: Pick<SectionEditorOptions, 'onPoint' | 'onWalk'>): Extension {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: number | undefined;
  const hover = (id: number | undefined): void => {
    if (id === over) return;
    over = id;
    clearTimeout(timer);
    timer = setTimeout(() => onPoint(id, 'hover'), rest);
  };
  return [
    keymap.of([
      { key: 'F8', run: () => walk(1), shift: () => walk(-1), preventDefault: true },
      {
        key: 'Mod-.',
        run: (view) => {
          onPoint(findingAt(view.state, view.state.selection.main.head)?.id, 'key');
          return true;
        },
      },
    ]),
    EditorView.domEventHandlers({
      mousemove: (event, view) => {
        const target = event.target instanceof Element ? event.target.closest('.finding') : null;
        const at = target && view.posAtCoords({ x: event.clientX, y: event.clientY });
        hover(at === null ? undefined : findingAt(view.state, at)?.id);
      },
      mouseleave: () => hover(undefined),
      click: (event, view) => {
        const on = event.target instanceof Element && event.target.closest('.finding') !== null;
        clearTimeout(timer);
        onPoint(on ? findingAt(view.state, view.state.selection.main.head)?.id : undefined, 'click');
      },
    }),
  ];

  function walk(step: 1 | -1): boolean {
    onWalk(step);
    return true;
  }
}
