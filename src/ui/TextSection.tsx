import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type * as Y from 'yjs';
import type { Finding } from '../checks/Finding.ts';
import { createSectionEditor } from '../editor/createSectionEditor.ts';
import type { PlacedFinding } from '../editor/PlacedFinding.ts';
import type { SectionBases } from '../editor/SectionBases.ts';
import type { SectionEditor } from '../editor/SectionEditor.ts';
import type { SectionTemplate } from '../kit/Template.ts';

interface Props {
  section: SectionTemplate;
  text: Y.Text;
  undo: Y.UndoManager;
  locale: string;
  check: (text: string) => Finding[];
  /** Where the editor is entered under the section's key while it is on the screen. */
  editors: Map<string, SectionEditor>;
  onFindings: (placed: readonly PlacedFinding[]) => void;
  onPoint: (id: number | undefined, by: 'hover' | 'click' | 'key') => void;
  onWalk: (from: { section: string; at: number }, step: 1 | -1) => void;
  onEmpty: (empty: boolean) => void;
  /** Stays the same while the note is open. */
  bases: SectionBases | undefined;
  /** Stands beside the label. */
  aside?: ComponentChildren;
}

/** One section of text under its label. */
export function TextSection(props: Props) {
  const { section, text, undo, locale, check, editors, bases, aside } = props;
  const { key, label, hint, kind } = section;
  const place = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(false);
  // The editor outlives drawings; it must call what was given at the last one.
  const latest = useRef(props);
  latest.current = props;
  const hintId = hint ? `hint-${key}` : undefined;

  useLayoutEffect(() => {
    if (!place.current) return;
    const editor = createSectionEditor(place.current, {
      text,
      undo,
      label,
      describedBy: hintId,
      locale,
      check,
      bases,
      onFindings: (placed) => latest.current.onFindings(placed),
      onPoint: (id, by) => latest.current.onPoint(id, by),
      onWalk: (step) =>
        latest.current.onWalk({ section: key, at: editor.cursor() + (step > 0 ? 1 : 0) }, step),
      onEmpty: (is) => {
        setEmpty(is);
        latest.current.onEmpty(is);
      },
    });
    editors.set(key, editor);
    return () => {
      editors.delete(key);
      editor.destroy();
    };
  }, [text, undo, label, hintId, locale, check, editors, bases, key]);

  return (
    <section class={`note-section ${kind}`}>
      {/* The label and the hint belong to the text box; a click on them goes there, as with any label. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard reaches the text box itself */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only widens the text box */}
      <div class="section-label" onClick={() => editors.get(key)?.focus()}>
        <h2>{label}</h2>
        {section.mustHave && empty && <span class="needed">needed</span>}
        {aside}
        {hint && (
          <p class="hint" id={hintId}>
            {hint}
          </p>
        )}
      </div>
      <div class="section-text" ref={place} />
    </section>
  );
}
