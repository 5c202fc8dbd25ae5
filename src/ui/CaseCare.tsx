import { useState } from 'preact/hooks';
import { heldErasureId } from '../vault/problemsOf.ts';
import type { CaseItem } from '../vault/VaultApi.ts';
import { Button } from './Button.tsx';
import { LazyPart } from './LazyPart.tsx';
import { Notice } from './Notice.tsx';
import { routeHash } from './routeHash.ts';
import { useApp } from './useApp.ts';
import { useStore } from './useStore.ts';

const loadHold = () => import('./HoldDialog.tsx').then((module) => module.HoldDialog);
const loadErase = () => import('./EraseDialog.tsx').then((module) => module.EraseDialog);

/** What is done with a case file as a whole: who looked at it, a copy to pass on, a legal hold, erasing it. */
export function CaseCare({ item, notes }: { item: CaseItem; notes: number }) {
  const { vault } = useApp();
  const problems = useStore(vault.problems);
  const [above, setAbove] = useState<'hold' | 'erase'>();
  const close = () => setAbove(undefined);
  const erasureWaits = problems.some((problem) => problem.id === `${heldErasureId}${item.id}`);
  return (
    <section class="case-care" aria-labelledby="care-title">
      <h2 id="care-title">This case file</h2>
      {item.hold !== '' && (
        <Notice look="advice">
          <p>
            <strong>On legal hold: it cannot be erased.</strong> {item.hold}
          </p>
          {erasureWaits && <p>Another device has erased it. This hold keeps it here.</p>}
        </Notice>
      )}
      <p>
        <a href={routeHash({ at: 'read-log', id: item.id })}>Who looked at this file</a>
      </p>
      <p>
        <a href={routeHash({ at: 'take-out', id: item.id })}>Take out a copy</a>
      </p>
      <div class="acts">
        <Button onClick={() => setAbove('hold')}>
          {item.hold === '' ? 'Set a legal hold…' : 'Lift the legal hold…'}
        </Button>
        <Button look="danger" onClick={() => setAbove('erase')}>
          Erase this case file…
        </Button>
      </div>
      {above === 'hold' && <LazyPart load={loadHold} props={{ item, erasureWaits, onClose: close }} />}
      {above === 'erase' && <LazyPart load={loadErase} props={{ item, notes, onClose: close }} />}
    </section>
  );
}
