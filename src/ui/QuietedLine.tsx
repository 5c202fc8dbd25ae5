import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { KeyHint } from './KeyHint.tsx';
import type { Quieting } from './useQuieting.ts';

const mod = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';

/** Says what was just ignored or switched off, and takes it back. Stays until one goes on. */
export function QuietedLine({ quieting }: { quieting: Pick<Quieting, 'last' | 'takeBack' | 'dismiss'> }) {
  const { last, takeBack, dismiss } = quieting;
  return (
    <div class="quieted" role="status" aria-label="What was ignored">
      {last && (
        <div class="quieted-line">
          <span>{last.says}</span>
          {last.takeBack && (
            <Button look="quiet" onClick={takeBack}>
              <span>Undo</span>
              {last.byKey && <KeyHint of={`${mod} Z`} />}
            </Button>
          )}
          <Button look="quiet" aria-label="Close this line" onClick={dismiss}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </div>
  );
}
