import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { KeyHint } from './KeyHint.tsx';
import type { Quieting } from './useQuieting.ts';

const mod = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';

interface Props {
  quieting: Pick<Quieting, 'last' | 'takeBack' | 'dismiss'>;
  label?: string;
}

/** Says what was just ignored, switched off or removed, and takes it back. Stays until one goes on. */
export function QuietedLine({ quieting, label = 'What was ignored' }: Props) {
  const { last, takeBack, dismiss } = quieting;
  return (
    <div class="quieted" role="status" aria-label={label}>
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
