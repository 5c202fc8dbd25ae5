import { Button } from '../src/ui/Button.tsx';
import { useStore } from '../src/ui/useStore.ts';
import type { BesidePage } from './BesidePage.ts';

/** Which page the panel works on, at its foot; or what to press so that it may. */
export function PageLine({ page }: { page: BesidePage }) {
  const state = useStore(page.state);
  return (
    <div class="page-line" role="status" aria-label="Page">
      {state.at === 'looking' && 'Looking at the page…'}
      {state.at === 'closed' && 'There is no page beside the panel.'}
      {state.at === 'ask' && (
        <>
          Casewright can’t see this page. To use it here, press its button in the toolbar or{' '}
          <kbd>Ctrl+Shift+Y</kbd>.
        </>
      )}
      {state.at === 'ready' && (
        <>
          <span class="page-title">{state.title || state.origin}</span>
          <Button look="quiet" onClick={() => void page.allowAlways()}>
            Always on this portal
          </Button>
        </>
      )}
    </div>
  );
}
