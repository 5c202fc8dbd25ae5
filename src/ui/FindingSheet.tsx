import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import type { FindingActs } from './FindingActs.ts';
import { FindingList } from './FindingList.tsx';
import type { FoundItem } from './FoundItem.ts';
import type { PointedFinding } from './useFindings.ts';

interface Props {
  found: readonly FoundItem[];
  pointed: PointedFinding | undefined;
  acts: FindingActs;
  onWalk: (from: FoundItem | undefined, step: 1 | -1) => void;
  onClose: () => void;
}

/** The findings of the note where there is no room beside it. */
export function FindingSheet({ found, pointed, acts, onWalk, onClose }: Props) {
  // Closing a dialog gives the focus back to where it was; what the act does to the text comes after that.
  const after = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => queueMicrotask(() => after.current?.()), []);
  const thenClose = (act: () => void) => {
    after.current = act;
    onClose();
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
          ...acts,
          apply: (one, suggestion) => thenClose(() => acts.apply(one, suggestion)),
          show: (one) => thenClose(() => acts.show(one)),
        }}
      />
    </Dialog>
  );
}
