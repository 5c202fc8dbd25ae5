import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlacedFinding } from '../editor/PlacedFinding.ts';
import type { SectionEditor } from '../editor/SectionEditor.ts';
import type { Template } from '../kit/Template.ts';
import type { FindingActs } from './FindingActs.ts';
import type { FoundItem } from './FoundItem.ts';
import type { Quieting } from './useQuieting.ts';

/** The finding that the popup is about. `by` says how it was asked for: by `key`, the popup takes the focus. */
export interface PointedFinding {
  section: string;
  id: number;
  by: 'hover' | 'click' | 'key';
}

type BySection = Readonly<Record<string, readonly PlacedFinding[]>>;

/** How long what is drawn may be behind findings that have only moved. Milliseconds. */
const moveTime = 200;

/** The findings of all sections of a note in reading order, and the one that is spoken of. */
export function useFindings(
  template: Template,
  editors: Map<string, SectionEditor>,
  quieting: Pick<Quieting, 'ignore' | 'never' | 'dismiss'>,
) {
  const [bySection, setBySection] = useState<BySection>({});
  const [pointed, setPointed] = useState<PointedFinding>();

  const found = useMemo(() => inOrder(template, bySection), [template, bySection]);
  /** Where all of them are by now; what is drawn may be a moment behind. */
  const latest = useRef<BySection>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const stable = useMemo(() => {
    const point = (next: PointedFinding | undefined): void => {
      for (const [key, editor] of editors) editor.point(key === next?.section ? next.id : undefined);
      setPointed(next);
    };
    /** Goes to the finding after or before the cursor, round the ends of the note. */
    const walk = (from: { section: string; at: number; id?: number | undefined }, step: 1 | -1): void => {
      const items = inOrder(template, latest.current);
      const order = template.sections.map(({ key }) => key);
      const here = order.indexOf(from.section);
      const known = items.findIndex(
        ({ section, placed }) => section === from.section && placed.id === from.id,
      );
      const isAfter = ({ section, placed }: FoundItem) =>
        order.indexOf(section) > here || (section === from.section && placed.from >= from.at);
      const firstAfter = items.findIndex(isAfter);
      const cut = firstAfter < 0 ? items.length : firstAfter;
      const next = known >= 0 ? known + step : step > 0 ? cut : cut - 1;
      const item = items.at(next >= items.length ? 0 : next);
      if (!item) return;
      editors.get(item.section)?.goTo(item.placed.id);
      point({ section: item.section, id: item.placed.id, by: 'key' });
    };
    const acts: FindingActs = {
      apply({ section, placed }, suggestion) {
        point(undefined);
        quieting.dismiss();
        editors.get(section)?.apply(placed.id, suggestion);
      },
      ignore(item, why) {
        point(undefined);
        quieting.ignore(item, why);
        editors.get(item.section)?.focus();
      },
      never(item) {
        point(undefined);
        quieting.never(item);
        editors.get(item.section)?.focus();
      },
      show({ section, placed }) {
        const editor = editors.get(section);
        editor?.goTo(placed.id);
        editor?.focus();
        point({ section, id: placed.id, by: 'click' });
      },
    };
    return {
      point,
      walk,
      acts,
      setFound: (section: string, placed: readonly PlacedFinding[]) => {
        const before = latest.current[section] ?? [];
        latest.current = { ...latest.current, [section]: placed };
        const draw = () => setBySection(latest.current);
        clearTimeout(timer.current);
        // Those that only move with what is typed before them can be drawn anew when the typing pauses.
        if (areTheSame(before, placed)) timer.current = setTimeout(draw, moveTime);
        else draw();
      },
    };
  }, [editors, template]);

  return { found, pointed, ...stable };
}

function inOrder(template: Template, bySection: BySection): FoundItem[] {
  return template.sections.flatMap(({ key, label }) =>
    [...(bySection[key] ?? [])]
      .sort((a, b) => a.from - b.from || b.to - a.to)
      .map((placed) => ({ section: key, label, placed })),
  );
}

function areTheSame(before: readonly PlacedFinding[], after: readonly PlacedFinding[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ id, finding }, at) => id === after[at]?.id && finding === after[at].finding)
  );
}
