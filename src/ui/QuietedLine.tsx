import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { KeyHint } from './KeyHint.tsx';
import type { Quieted } from './Quieted.ts';

const mod = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';

interface Props {
  quieting: { last: Quieted | undefined; takeBack: () => void; dismiss: () => void };
  label?: string;
  /** It takes the focus when it comes, for what one stood on is gone. */
  focused?: boolean;
  /** What else can be done about it. */
  children?: ComponentChildren;
}

/** Says what was just ignored, switched off, removed or done, and takes it back. Stays until one goes on. */
export function QuietedLine({ quieting, label = 'What was ignored', focused, children }: Props) {
  const { last, takeBack, dismiss } = quieting;
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (focused && last) line.current?.querySelector('button')?.focus();
  }, [focused, last]);
  return (
    <div class="quieted" role="status" aria-label={label}>
      {last && (
        <div class="quieted-line" ref={line}>
          <span>{last.says}</span>
          {children}
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
