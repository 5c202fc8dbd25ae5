import { Button } from '../src/ui/Button.tsx';
import { useStore } from '../src/ui/useStore.ts';
import type { BesidePage } from './BesidePage.ts';

interface Props {
  page: BesidePage;
  checks: boolean;
  onChecks: (on: boolean) => void;
}

/** Which page the panel works on, at its foot; or what to press so that it may. */
export function PageLine({ page, checks, onChecks }: Props) {
  const state = useStore(page.state);
  return (
    <div class="page-line" role="status" aria-label="Page">
      {state.at === 'looking' && 'Looking at the page…'}
      {state.at === 'closed' && 'There is no page beside the panel.'}
      {state.at === 'ask' && (
        <p>
          Casewright can’t see this page. To use it here, press its button in the toolbar or{' '}
          <kbd>Ctrl+Shift+Y</kbd>.
        </p>
      )}
      {state.at === 'ready' && (
        <>
          <span class="page-title">{state.title || state.origin}</span>
          <label class="page-checks">
            <input
              type="checkbox"
              checked={checks}
              onChange={(event) => onChecks(event.currentTarget.checked)}
            />
            Check wording here
          </label>
          {!state.always && (
            <Button look="quiet" onClick={() => void page.allowAlways()}>
              Always on this portal
            </Button>
          )}
        </>
      )}
    </div>
  );
}
