import { useEffect } from 'preact/hooks';
import type { ExtensionLink } from '../vault/ExtensionLink.ts';
import { Button } from './Button.tsx';
import { ExtensionCompare } from './ExtensionCompare.tsx';
import { Notice } from './Notice.tsx';
import { useStore } from './useStore.ts';

/** Where the extension stands, in words, with the next step. */
export function ExtensionCard({ link }: { link: ExtensionLink }) {
  const state = useStore(link.state);
  // Showing the number costs nobody a click: nothing is let in before both people have said that it matches.
  useEffect(() => {
    if (state.at === 'found') link.begin();
  }, [link, state.at]);
  switch (state.at) {
    case 'absent':
      return (
        <p>
          No Casewright extension answers in this browser. Add it to the browser and keep this page open: it
          notices by itself.
        </p>
      );
    case 'found':
      return <p role="status">The extension is in this browser. Asking it for a number to compare…</p>;
    case 'compare':
      return <ExtensionCompare state={state} onMatch={() => link.confirm()} onDiffer={() => link.cancel()} />;
    case 'failed':
      return (
        <>
          <Notice look="danger" alert>
            <p>
              <strong>Not connected.</strong> {state.why}
            </p>
          </Notice>
          <div class="acts">
            <Button look="primary" onClick={() => link.begin()}>
              Try again
            </Button>
          </div>
        </>
      );
    case 'joined':
      return (
        <p class="device-state" role="status" aria-label="Extension">
          <i class={state.connected ? 'dot on' : 'dot'} aria-hidden="true" />
          <span>
            <strong>{state.connected ? 'Connected' : 'Not connected right now'}</strong>
            {state.waiting === 0 && (state.connected ? ' · everything is there' : ' · nothing is waiting')}
            {state.waiting > 0 &&
              ` · ${state.waiting} ${state.waiting === 1 ? 'change waits' : 'changes wait'} to go over`}
          </span>
        </p>
      );
  }
}
