import type { ComponentChildren } from 'preact';

interface Props {
  look?: 'plain' | 'advice' | 'danger';
  /** Read out at once by a screen reader. For what went wrong, not for what merely is. */
  alert?: boolean;
  children: ComponentChildren;
}

/** A few sentences that stand out from the page. */
export function Notice({ look = 'plain', alert, children }: Props) {
  return (
    <div class={`notice ${look}`} role={alert ? 'alert' : undefined}>
      {children}
    </div>
  );
}
