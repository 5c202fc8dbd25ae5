import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import type { FindingActs } from './FindingActs.ts';
import { FindingList } from './FindingList.tsx';
import type { FoundItem } from './FoundItem.ts';
import { QuietedLine } from './QuietedLine.tsx';
import type { PointedFinding } from './useFindings.ts';
import type { Quieting } from './useQuieting.ts';

interface Props {
  found: readonly FoundItem[];
  pointed: PointedFinding | undefined;
  acts: FindingActs;
  onWalk: (from: FoundItem | undefined, step: 1 | -1) => void;
  onClose: () => void;
  quieting: Quieting;
}

/** The findings of the note where there is no room beside it. */
export function FindingSheet({ found, pointed, acts, onWalk, onClose, quieting }: Props) {
  // Closing a dialog gives the focus back to where it was; what the act does to the text comes after that.
  const after = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => queueMicrotask(() => after.current?.()), []);
  const thenClose = (act: () => void) => {
    after.current = act;
    onClose();
  };
  const said = useRef(false);
  // The card that was pressed is gone, and the focus with it: it goes to the way back.
  useEffect(() => {
    const back = document.querySelector<HTMLElement>('dialog[open] .quieted button');
    if (said.current) back?.focus({ preventScroll: true });
    said.current = false;
  }, [quieting.last]);
  const thenSay =
    <Rest extends unknown[]>(act: (...of: Rest) => void) =>
    (...of: Rest) => {
      said.current = true;
      act(...of);
    };
  return (
    <Dialog label="Findings" look="sheet" onClose={onClose}>
      <div class="pane-head">
        <h2 class="pane-title">Findings</h2>
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
      <FindingList
        found={found}
        pointed={pointed}
        onWalk={onWalk}
        acts={{
          apply: (one, suggestion) => thenClose(() => acts.apply(one, suggestion)),
          ignore: thenSay(acts.ignore),
          never: thenSay(acts.never),
          show: (one) => thenClose(() => acts.show(one)),
        }}
      />
      <QuietedLine quieting={quieting} />
    </Dialog>
  );
}
