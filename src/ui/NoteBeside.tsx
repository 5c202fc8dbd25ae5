import { useEffect, useRef } from 'preact/hooks';
import type { AboutNoteProps } from './AboutNote.tsx';
import type { FindingActs } from './FindingActs.ts';
import { FindingList } from './FindingList.tsx';
import { FindingSheet } from './FindingSheet.tsx';
import type { FoundItem } from './FoundItem.ts';
import { goToSection } from './goToSection.ts';
import { LazyPart } from './LazyPart.tsx';
import { NoteSide } from './NoteSide.tsx';
import type { PointedFinding } from './useFindings.ts';
import type { Quieting } from './useQuieting.ts';

const loadAbout = () => import('./AboutNote.tsx').then((module) => module.AboutNote);

type FromEditor = 'onPlace' | 'onFinding' | 'onMissing' | 'onList' | 'onClient' | 'onPrint';

interface Props {
  side: 'about' | 'list';
  wide: boolean;
  about: Omit<AboutNoteProps, FromEditor | 'found'>;
  found: readonly FoundItem[];
  pointed: PointedFinding | undefined;
  acts: FindingActs;
  onWalk: (from: FoundItem | undefined, step: 1 | -1) => void;
  onList: () => void;
  onClient: () => void;
  onClose: () => void;
  quieting: Quieting;
}

/** What was asked for beside the note: what can be said of it as a whole, or the list of its findings. */
export function NoteBeside(props: Props) {
  const { side, wide, about, found, pointed, acts, onWalk, onClose, quieting } = props;
  // A sheet gives the focus back when it closes; where it leads to comes after that.
  const after = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => queueMicrotask(() => after.current?.()), []);
  const lead = (act: () => void) => {
    if (wide) return act();
    after.current = act;
    onClose();
  };
  if (side === 'list') {
    if (!wide) return <FindingSheet {...{ found, pointed, acts, onWalk, onClose, quieting }} />;
    return (
      <NoteSide title="Findings" wide onClose={onClose}>
        <FindingList {...{ found, pointed, acts, onWalk }} />
      </NoteSide>
    );
  }
  return (
    <NoteSide title="About this note" wide={wide} onClose={onClose}>
      <LazyPart
        load={loadAbout}
        props={{
          ...about,
          found,
          onPlace: ({ section, start, end }) => lead(() => about.editors.get(section)?.select(start, end)),
          onFinding: (item) => lead(() => acts.show(item)),
          onMissing: ({ key }) => lead(() => goToSection(about.editors, key)),
          onList: () => lead(props.onList),
          onClient: () => lead(props.onClient),
          onPrint: () => lead(() => print()),
        }}
      />
    </NoteSide>
  );
}
